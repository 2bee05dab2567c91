<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>The citizen number has %1 characters instead of 18.</source>
        <translation>身份证号应为 18 位，这里是 %1 位。</translation>
    </message>
    <message>
        <source>“%1” does not belong in a citizen number.</source>
        <translation>身份证号中不应出现“%1”。</translation>
    </message>
    <message>
        <source>No province has the code %1 that the citizen number begins with.</source>
        <translation>身份证号开头的 %1 不是有效的省份代码。</translation>
    </message>
    <message>
        <source>The birth date %1 in the citizen number does not exist.</source>
        <translation>身份证号中的出生日期 %1 不存在。</translation>
    </message>
    <message>
        <source>The birth date %1 in the citizen number is in the future.</source>
        <translation>身份证号中的出生日期 %1 晚于今天。</translation>
    </message>
    <message>
        <source>The last character of the citizen number should be %1, not %2.</source>
        <translation>身份证号的校验位应为 %1，这里是 %2。</translation>
    </message>
    <message>
        <source>The credit code has %1 characters instead of 18.</source>
        <translation>统一社会信用代码应为 18 位，这里是 %1 位。</translation>
    </message>
    <message>
        <source>“%1” does not occur in credit codes.</source>
        <translation>统一社会信用代码中不会出现“%1”。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of a credit code are digits, here stands “%1”.</source>
        <translation>统一社会信用代码第 3 至 8 位应为数字，这里有“%1”。</translation>
    </message>
    <message>
        <source>The last character of the credit code should be %1, not %2.</source>
        <translation>统一社会信用代码的校验位应为 %1，这里是 %2。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>First term of %1-%2</source>
        <translation>%1—%2 学年第一学期</translation>
    </message>
    <message>
        <source>Second term of %1-%2</source>
        <translation>%1—%2 学年第二学期</translation>
    </message>
    <message>
        <source>Third term of %1-%2</source>
        <translation>%1—%2 学年第三学期</translation>
    </message>
    <message>
        <source>School year %1-%2</source>
        <translation>%1—%2 学年</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
</TS>
