<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementsCard</name>
    <message numerus="yes">
        <source>%1 leads with %Ln agreements</source>
        <translation>
            <numerusform>%1 leads with %Ln agreement</numerusform>
            <numerusform>%1 leads with %Ln agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollegeContents</name>
    <message numerus="yes">
        <source>%1: %n partners</source>
        <translation>
            <numerusform>%1: %n partner</numerusform>
            <numerusform>%1: %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The college gives far more with %Ln partners</source>
        <translation>
            <numerusform>The college gives far more with %Ln partner</numerusform>
            <numerusform>The college gives far more with %Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners give far more</source>
        <translation>
            <numerusform>%Ln partner gives far more</numerusform>
            <numerusform>%Ln partners give far more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners have risen</source>
        <translation>
            <numerusform>%Ln partner has risen</numerusform>
            <numerusform>%Ln partners have risen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners have fallen</source>
        <translation>
            <numerusform>%Ln partner has fallen</numerusform>
            <numerusform>%Ln partners have fallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollegeReciprocity</name>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message numerus="yes">
        <source>%Ln agreements end within 90 days</source>
        <translation>
            <numerusform>%Ln agreement ends within 90 days</numerusform>
            <numerusform>%Ln agreements end within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements ended in the next 90 days</source>
        <translation>
            <numerusform>%Ln agreement ended in the next 90 days</numerusform>
            <numerusform>%Ln agreements ended in the next 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InternsCard</name>
    <message numerus="yes">
        <source>%Ln partners take all interns</source>
        <translation>
            <numerusform>%Ln partner takes all interns</numerusform>
            <numerusform>%Ln partners take all interns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more partners with %1</source>
        <translation>
            <numerusform>%Ln more partner with %1</numerusform>
            <numerusform>%Ln more partners with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more departments with %1</source>
        <translation>
            <numerusform>%Ln more department with %1</numerusform>
            <numerusform>%Ln more departments with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln records changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were refused; their cells keep what they had.</source>
        <translation>
            <numerusform>%Ln value was refused; its cell keeps what it had.</numerusform>
            <numerusform>%Ln values were refused; their cells keep what they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted cells</source>
        <translation>
            <numerusform>%Ln pasted cell</numerusform>
            <numerusform>%Ln pasted cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln records</source>
        <translation>
            <numerusform>Pasted into %Ln record</numerusform>
            <numerusform>Pasted into %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no record for the last %Ln lines.</source>
        <translation>
            <numerusform>There is no record for the last line.</numerusform>
            <numerusform>There is no record for the last %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no column for the last %Ln values of a line.</source>
        <translation>
            <numerusform>There is no column for the last value of a line.</numerusform>
            <numerusform>There is no column for the last %Ln values of a line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message numerus="yes">
        <source>%Ln entries to complete</source>
        <translation>
            <numerusform>%Ln entry to complete</numerusform>
            <numerusform>%Ln entries to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message numerus="yes">
        <source>%Ln communications</source>
        <translation>
            <numerusform>%Ln communication</numerusform>
            <numerusform>%Ln communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups due</source>
        <translation>
            <numerusform>%Ln follow-up due</numerusform>
            <numerusform>%Ln follow-ups due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::CollegePage</name>
    <message numerus="yes">
        <source>%Ln partners, judged on %1 · %2</source>
        <translation>
            <numerusform>%Ln partner, judged on %1 · %2</numerusform>
            <numerusform>%Ln partners, judged on %1 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners are falling back</source>
        <translation>
            <numerusform>%Ln partner is falling back</numerusform>
            <numerusform>%Ln partners are falling back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DepartmentPage</name>
    <message numerus="yes">
        <source>%Ln majors</source>
        <translation>
            <numerusform>%Ln major</numerusform>
            <numerusform>%Ln majors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works with %Ln partners</source>
        <translation>
            <numerusform>It works with %Ln partner</numerusform>
            <numerusform>It works with %Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::EditManyDialog</name>
    <message numerus="yes">
        <source>Change %Ln records</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportDone</name>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records added, %1 changed, from %2</source>
        <translation>
            <numerusform>%Ln record added, %1 changed, from %2</numerusform>
            <numerusform>%Ln records added, %1 changed, from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused and are not in the file. Mend them and import them again.</source>
        <translation>
            <numerusform>%Ln row was refused and is not in the file. Mend it and import it again.</numerusform>
            <numerusform>%Ln rows were refused and are not in the file. Mend them and import them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused rows with reasons…</source>
        <translation>
            <numerusform>Save %Ln refused row with reasons…</numerusform>
            <numerusform>Save %Ln refused rows with reasons…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportFoot</name>
    <message numerus="yes">
        <source>Write %Ln rows</source>
        <translation>
            <numerusform>Write %Ln row</numerusform>
            <numerusform>Write %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln records</source>
        <translation>
            <numerusform>Write %Ln record</numerusform>
            <numerusform>Write %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused rows with reasons…</source>
        <translation>
            <numerusform>Save %Ln refused row with reasons…</numerusform>
            <numerusform>Save %Ln refused rows with reasons…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledgers</source>
        <translation>
            <numerusform>%Ln ledger</numerusform>
            <numerusform>%Ln ledgers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows</source>
        <translation>
            <numerusform>Writing %Ln row</numerusform>
            <numerusform>Writing %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meaning of %Ln headings</source>
        <translation>
            <numerusform>meaning of %Ln heading</numerusform>
            <numerusform>meaning of %Ln headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportStart</name>
    <message numerus="yes">
        <source>Back to the check of %Ln files</source>
        <translation>
            <numerusform>Back to the check of %Ln file</numerusform>
            <numerusform>Back to the check of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::KeptNotice</name>
    <message numerus="yes">
        <source>and %Ln partners more</source>
        <translation>
            <numerusform>and %Ln partner more</numerusform>
            <numerusform>and %Ln partners more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LevelBars</name>
    <message numerus="yes">
        <source>%1: %Ln partners</source>
        <translation>
            <numerusform>%1: %Ln partner</numerusform>
            <numerusform>%1: %Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln partners</source>
        <translation>
            <numerusform>%1, %2: %Ln partner</numerusform>
            <numerusform>%1, %2: %Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LevelsView</name>
    <message numerus="yes">
        <source>%1: %Ln partners</source>
        <translation>
            <numerusform>%1: %Ln partner</numerusform>
            <numerusform>%1: %Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::PartnerPage</name>
    <message numerus="yes">
        <source>%Ln commitments of %1</source>
        <translation>
            <numerusform>%Ln commitment of %1</numerusform>
            <numerusform>%Ln commitments of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitments written</source>
        <translation>
            <numerusform>%Ln commitment written</numerusform>
            <numerusform>%Ln commitments written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ReasonsTable</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecordListPage</name>
    <message numerus="yes">
        <source>%Ln records written to %1</source>
        <translation>
            <numerusform>%Ln record written to %1</numerusform>
            <numerusform>%Ln records written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filtered by %Ln conditions</source>
        <translation>
            <numerusform>Filtered by %Ln condition</numerusform>
            <numerusform>Filtered by %Ln conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records (of %1)</source>
        <translation>
            <numerusform>%Ln record (of %1)</numerusform>
            <numerusform>%Ln records (of %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ReportPage</name>
    <message numerus="yes">
        <source>Report of %Ln pages</source>
        <translation>
            <numerusform>Report of %Ln page</numerusform>
            <numerusform>Report of %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SearchPopup</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SheetPanel</name>
    <message numerus="yes">
        <source>%Ln sheets · %1</source>
        <translation>
            <numerusform>%Ln sheet · %1</numerusform>
            <numerusform>%Ln sheets · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SheetRow</name>
    <message numerus="yes">
        <source>%Ln rows in sheet</source>
        <translation>
            <numerusform>%Ln row in sheet</numerusform>
            <numerusform>%Ln rows in sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused, %1 with warnings</source>
        <translation>
            <numerusform>%Ln row refused, %1 with warnings</numerusform>
            <numerusform>%Ln rows refused, %1 with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TrialCard</name>
    <message numerus="yes">
        <source>%Ln other ways</source>
        <translation>
            <numerusform>%Ln other way</numerusform>
            <numerusform>%Ln other ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln of them are there already and become one.</source>
        <translation>
            <numerusform>%Ln of them is there already and becomes one.</numerusform>
            <numerusform>%Ln of them are there already and become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are there already with other details and stand there twice: %1.</source>
        <translation>
            <numerusform>%Ln of them is there already with other details and stands there twice: %1.</numerusform>
            <numerusform>%Ln of them are there already with other details and stand there twice: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::AlliancePage</name>
    <message numerus="yes">
        <source>%Ln members have a level</source>
        <translation>
            <numerusform>%Ln member has a level</numerusform>
            <numerusform>%Ln members have a level</numerusform>
        </translation>
    </message>
</context>
</TS>
