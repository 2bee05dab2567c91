<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Cooperage</source>
        <translation>关于校企合作台账</translation>
    </message>
    <message>
        <source>Cooperage %1: from the office's own ledgers to the printed term report.</source>
        <translation>校企合作台账 %1：从办公室自己的台账，到打印好的学期报告。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt, Qt Charts, SQLite, SQLiteCpp, libzip, expat and libxlsxwriter; icons: Bootstrap Icons.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。使用 Qt、Qt Charts、SQLite、SQLiteCpp、libzip、expat 与 libxlsxwriter；图标：Bootstrap Icons。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New ledger file…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open sample college</source>
        <translation>打开样例学校</translation>
    </message>
    <message>
        <source>Import ledgers…</source>
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出本表…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close ledger file</source>
        <translation>关闭台账</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search all ledgers</source>
        <translation>搜索全部台账</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在本表中查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Fold navigation</source>
        <translation>折叠导航</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>学期报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Cooperage</source>
        <translation>关于校企合作台账</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Restore the standard layout</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>No agreements in force</source>
        <translation>没有履行中的协议</translation>
    </message>
    <message>
        <source>Enter agreements, or import their ledger.</source>
        <translation>录入协议，或导入协议台账。</translation>
    </message>
    <message>
        <source>this term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>last term</source>
        <translation>上学期</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>份</translation>
    </message>
    <message>
        <source>this school year</source>
        <translation>本学年</translation>
    </message>
    <message>
        <source>last school year</source>
        <translation>上学年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %Ln agreements</source>
        <translation>
            <numerusform>%1协议最多，有 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up most, by %2</source>
        <translation>%1协议增加最多，多 %2 份</translation>
    </message>
    <message>
        <source>● now ○ was</source>
        <translation>份 · ● 本期 ○ 上期</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>ExamsCard</name>
    <message>
        <source>1+X results by certificate</source>
        <translation>各证书的 1+X 成绩</translation>
    </message>
    <message>
        <source>No 1+X examinations</source>
        <translation>本学期没有 1+X 考核</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 passed</source>
        <translation>%1 · 通过 %2 人</translation>
    </message>
    <message>
        <source>1+X: %1 passed</source>
        <translation>1+X 通过率 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>参考 %1 人</translation>
    </message>
    <message>
        <source>Results of examinations stand here.</source>
        <translation>考核结果列在这里。</translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message>
        <source>Partner / kind</source>
        <translation>单位 / 协议类型</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Agreements that end soon</source>
        <translation>即将到期的协议</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No agreement ends within 90 days</source>
        <translation>90 天内没有协议到期</translation>
    </message>
    <message>
        <source>Agreements that are about to end stand here in time.</source>
        <translation>临近到期的协议会提前列在这里。</translation>
    </message>
    <message>
        <source>%1 with interns there</source>
        <translation>%1 份仍有在岗实习</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 · %2 · ends %3</source>
        <translation>%1 · %2 · %3 到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements end within 90 days</source>
        <translation>
            <numerusform>90 天内 %Ln 份协议到期</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement ended in the next 90 days</source>
        <translation>期末后 90 天内没有协议到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements ended in the next 90 days</source>
        <translation>
            <numerusform>期末后 90 天内 %Ln 份协议到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>在岗</translation>
    </message>
</context>
<context>
    <name>InternsCard</name>
    <message>
        <source>Import the placement ledger to see where they are.</source>
        <translation>导入岗位实习台账后，这里显示学生在哪些单位。</translation>
    </message>
    <message>
        <source>internships</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>No interns</source>
        <translation>没有岗位实习</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners take all interns</source>
        <translation>
            <numerusform>实习生都在 %Ln 家单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more partners with %1</source>
        <translation>
            <numerusform>其余 %Ln 家，%1 人次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more departments with %1</source>
        <translation>
            <numerusform>其余 %Ln 个学院，%1 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>按学院</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <translation>%1的实习生占 %2</translation>
    </message>
    <message>
        <source>%1 partners take %2</source>
        <translation>前 %1 家接收 %2 的实习生</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Deleted along with it: %1.</source>
        <translation>一并删除：%1。</translation>
    </message>
    <message>
        <source>These stay, but no longer point to it: %1.</source>
        <translation>以下记录会保留，但不再指向它：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>"%1"</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 records of %2</source>
        <translation>%1 条%2记录</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 refer to it. Change or delete them first.</source>
        <translation>%1不能删除：%2还指向它。请先修改或删除这些记录。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1 records</source>
        <translation>删除 %1 条记录</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除%1？</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records changed</source>
        <translation>
            <numerusform>已修改 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be pasted</source>
        <translation>部分内容未能粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were refused; their cells keep what they had.</source>
        <translation>
            <numerusform>有 %Ln 个值未被接受，相应单元格保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted cells</source>
        <translation>
            <numerusform>粘贴 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln records</source>
        <translation>
            <numerusform>已粘贴到 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is masked.</source>
        <translation>该值已脱敏。</translation>
    </message>
    <message>
        <source>This field cannot be empty.</source>
        <translation>该字段不能为空。</translation>
    </message>
    <message>
        <source>Choose these records in the form.</source>
        <translation>请在表单中选择这些记录。</translation>
    </message>
    <message>
        <source>There is no such record of %1.</source>
        <translation>%1中没有这条记录。</translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation>有多条记录叫这个名称。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: %3</source>
        <translation>%1“%2”：%3</translation>
    </message>
    <message numerus="yes">
        <source>There is no record for the last %Ln lines.</source>
        <translation>
            <numerusform>最后 %Ln 行没有对应的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no column for the last %Ln values of a line.</source>
        <translation>
            <numerusform>每行最后 %Ln 个值没有对应的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone, and the recycle bin keeps what was deleted.</source>
        <translation>可以撤销，删除的内容也会保留在回收站里。</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Merged into "%1"</source>
        <translation>已并入“%1”</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>What is to be completed</source>
        <translation>待补资料</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已齐</translation>
    </message>
    <message>
        <source>These %1 checks find no gap</source>
        <translation>这 %1 项没有缺项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to complete</source>
        <translation>
            <numerusform>%Ln 项资料待补</numerusform>
        </translation>
    </message>
    <message>
        <source>Tripartite unknown</source>
        <translation>三方协议情况待补</translation>
    </message>
    <message>
        <source>Insurance unknown</source>
        <translation>投保情况待补</translation>
    </message>
    <message>
        <source>Match unknown</source>
        <translation>对口情况待补</translation>
    </message>
    <message>
        <source>Recognitions undated</source>
        <translation>未填日期的双师认定</translation>
    </message>
    <message>
        <source>Projects undated</source>
        <translation>开始日期未填的项目</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
</context>
<context>
    <name>OpenFigure</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;%3 to %4 · opens the records</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;口径：%2&lt;br&gt;%3 至 %4 · 点按打开记录</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培养</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Teaching staff</source>
        <translation>师资</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>基础数据</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Term report</source>
        <translation>学期报告</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Depth of cooperation</source>
        <translation>合作深度</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>合作建议</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价与报告</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Latest communications</source>
        <translation>最近的沟通</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Visits, meetings and calls stand here.</source>
        <translation>走访、来访、会议和电话记录列在这里。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No communications</source>
        <translation>没有沟通记录</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>与%2%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communications</source>
        <translation>
            <numerusform>沟通 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform> %Ln 家单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups due</source>
        <translation>
            <numerusform>%Ln 项跟进逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 signed · %2 end soon</source>
        <translation>新签 %1 · 90 天内到期 %2</translation>
    </message>
    <message>
        <source>%1 students · %2 opened</source>
        <translation>在读 %1 人 · 新开 %2 个</translation>
    </message>
    <message>
        <source>%1 / %2 teachers</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Partners at work</source>
        <translation>合作中单位</translation>
    </message>
    <message>
        <source>Live agreements</source>
        <translation>履行中协议</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>岗位实习学生</translation>
    </message>
    <message>
        <source>Order classes</source>
        <translation>订单班</translation>
    </message>
    <message>
        <source>Dual-qualified, %</source>
        <translation>双师占专任教师</translation>
    </message>
    <message>
        <source>Partners gave</source>
        <translation>企业投入到账</translation>
    </message>
    <message>
        <source>×10k yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>last term %1</source>
        <translation>上学期 %1</translation>
    </message>
    <message>
        <source>last school year %1</source>
        <translation>上学年 %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>上年 %1</translation>
    </message>
    <message>
        <source>%1 on file · %2 signed</source>
        <translation>在册 %1 · 有协议 %2</translation>
    </message>
    <message>
        <source>signed %1 · ins. %2</source>
        <translation>三方协议 %1 · 投保 %2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>This command has no option --%1.</source>
        <translation>这个命令没有 --%1 选项。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 写了两次。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 后面不带值。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 后面要跟一个值。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>Make a new, empty file</source>
        <translation>新建一个空文件</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤销最近一步</translation>
    </message>
    <message>
        <source>Do the step that was taken back again</source>
        <translation>重做刚撤销的一步</translation>
    </message>
    <message>
        <source>Who changed what in one record (KEY: id, title or natural key joined by |)</source>
        <translation>查看一条记录的变更（KEY：编号 id、名称，或用 | 连接的业务主键）</translation>
    </message>
    <message>
        <source>Find records by text, pinyin or initials</source>
        <translation>按文字、拼音或首字母查找记录</translation>
    </message>
    <message>
        <source>Check that the file is whole</source>
        <translation>检查文件是否完好</translation>
    </message>
    <message>
        <source>Cooperage on the command line. Exit: 0 done, 1 done but something needs you, 2 wrong usage, 3 could not be done.</source>
        <translation>校企合作台账命令行。返回值：0 完成；1 完成，但有事项需要处理；2 用法有误；3 无法完成。</translation>
    </message>
    <message>
        <source>There is no record type "%1". There are: %2.</source>
        <translation>没有“%1”这种记录。可用的有：%2。</translation>
    </message>
    <message>
        <source>Say which term with --term, for instance --term 2025-2026-1.</source>
        <translation>请用 --term 指明学期，例如 --term 2025-2026-1。</translation>
    </message>
    <message>
        <source>"%1" is no term. Write a term as 2025-2026-1, a school year as 2025-2026 or a calendar year as 2025.</source>
        <translation>“%1”不是学期。学期写作 2025-2026-1，学年写作 2025-2026，自然年写作 2025。</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已新建：%1</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>This command comes in a later version.</source>
        <translation>此命令将在后续版本提供。</translation>
    </message>
    <message>
        <source>Write it so: %1</source>
        <translation>写法：%1</translation>
    </message>
    <message>
        <source>There is no command "%1". cooperage-cli --help lists them all.</source>
        <translation>没有“%1”这个命令。cooperage-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>无法完成：%1</translation>
    </message>
    <message>
        <source>"%1" exists already; nothing was overwritten. Choose another name, or add --force to replace it.</source>
        <translation>“%1”已存在，未作改动。请换一个名称，或加 --force 覆盖。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在字段</translation>
    </message>
    <message>
        <source>There is no %1 "%2".</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>Taken back: %1 %2 (%3 records)</source>
        <translation>已撤销：%1 %2（%3 条记录）</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <source>Done again: %1 %2 (%3 records)</source>
        <translation>已重做：%1 %2（%3 条记录）</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的步骤。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Make an invented college to try things with</source>
        <translation>生成一所虚构的样例学校，供试用</translation>
    </message>
    <message>
        <source>A sample college needs a first or second term, such as 2025-2026-1.</source>
        <translation>样例学校需要第一或第二学期，例如 2025-2026-1。</translation>
    </message>
    <message>
        <source>Read ledgers into the file, as one step; --dry-run only shows what would happen</source>
        <translation>读入台账，一步可撤销；--dry-run 只看结果，不写入</translation>
    </message>
    <message>
        <source>Write all records of one type as a ledger; phones and citizen numbers masked</source>
        <translation>把一种记录全部导出为台账，电话和身份证号码打码</translation>
    </message>
    <message>
        <source>The figures of a term, school year or calendar year</source>
        <translation>查看学期、学年或自然年的指标</translation>
    </message>
    <message>
        <source>This command needs --%1.</source>
        <translation>这个命令需要 --%1。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>上一学期</translation>
    </message>
    <message>
        <source>The cooperation report of a term, ready to print</source>
        <translation>生成可打印的学期校企合作报告</translation>
    </message>
    <message>
        <source>Reports are written in zh_CN or en, not in "%1".</source>
        <translation>报告可用 zh_CN 或 en，不能用“%1”。</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>"%1" exists already; nothing was restored. Choose another name, or add --force to put the backup in its place.</source>
        <translation>“%1”已存在，没有恢复。请换一个名称，或加 --force 以备份取代它。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>What stood there before: %1</source>
        <translation>原文件留存于：%1</translation>
    </message>
    <message>
        <source>Put a backup in a file's place; what stood there is kept beside it</source>
        <translation>以备份取代文件；原文件另行留存</translation>
    </message>
    <message>
        <source>Reports are written as .pdf, .docx or .html; "%1" is none of them.</source>
        <translation>报告只能输出为 .pdf、.docx 或 .html，不能输出为“%1”。</translation>
    </message>
    <message>
        <source>Write an empty ledger of one type to fill in and import</source>
        <translation>写出一份某类型的空白台账，填好后可导入</translation>
    </message>
    <message>
        <source>A ledger belongs to one term, written as 2025-2026-1; "%1" is none.</source>
        <translation>台账只属于一个学期，写作 2025-2026-1；“%1”不是学期。</translation>
    </message>
    <message>
        <source>%1: %2 more of these; --json lists them all</source>
        <translation>%1：另有 %2 条，加 --json 可全部列出</translation>
    </message>
    <message>
        <source>%1: columns that are not read: %2</source>
        <translation>%1：未读取的列：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>"%1" fits several records; write one of these instead: %2.</source>
        <translation>“%1”对应多条记录，请改写其中一个：%2。</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>后续版本提供</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1 分，%2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>互惠平衡度</translation>
    </message>
    <message>
        <source>Contacts that the partner began: %1</source>
        <translation>企业主动发起的沟通：%1</translation>
    </message>
    <message>
        <source>How deep the cooperation with each partner is, and why; with --partner one in full</source>
        <translation>各合作单位的合作深度及其依据；加 --partner 详列一家</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Partner gives %1, college gives %2, balance %3</source>
        <translation>企业付出 %1，学校付出 %2，互惠平衡度 %3</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Several partners are called "%1"; give the credit code.</source>
        <translation>有几家合作单位都叫“%1”，请改用统一社会信用代码。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>There is no partner "%1".</source>
        <translation>没有名为“%1”的合作单位。</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未建账</translation>
    </message>
    <message>
        <source>of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>To reach %1 (%2 points):</source>
        <translation>达到%1（%2分）可以：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no level: depth is judged of enterprises, not of associations, authorities and institutes.</source>
        <translation>“%1”不评深度层次：深度只对企业评定，不含行业组织、政府部门和科研院所。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Make a backup in a folder, or where the automatic ones go; it is proved whole before it counts</source>
        <translation>备份到文件夹，不写文件夹则放到自动备份的位置；检验完整后才算数</translation>
    </message>
    <message>
        <source>%1: questions not answered: %2</source>
        <translation>%1：未作答的题目 %2 道</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::BackupActs</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It holds no records yet.</source>
        <translation>备份中还没有记录。</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>备份中有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Last change: %1, %2.</source>
        <translation>最后修改：%1，%2。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>%1 已备份</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>Every day the first opening makes a backup by itself</source>
        <translation>每天首次打开时自动备份</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份没有恢复</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Where the backup is to be restored</source>
        <translation>恢复到</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Put the backup of "%1" from %2 in the place of "%3"?</source>
        <translation>用“%1”%2 的备份取代“%3”？</translation>
    </message>
    <message>
        <source>What the file holds now is kept as a backup beside it.</source>
        <translation>文件现有内容会先在旁边留一份备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation>此备份无法使用</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The backup was restored. What stood there before is among the backups.</source>
        <translation>已恢复。原来的内容留在备份文件夹中。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>The copy was saved: %1</source>
        <translation>已另存：%1</translation>
    </message>
    <message>
        <source>Backup folder not reachable  ·  %1</source>
        <translation>备份文件夹连不上  ·  %1</translation>
    </message>
    <message>
        <source>The folder "%1" cannot be written; until it can, backups go beside the file.</source>
        <translation>文件夹“%1”现在写不进去；恢复之前，备份先放在台账文件旁边。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::CalendarWindow</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ChartBox</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>%1
Click to open the records</source>
        <translation>%1
点按打开记录</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ChoiceEditor</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ChoicesEditor</name>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::Chooser</name>
    <message>
        <source>Search by name or initials</source>
        <translation>按名称或拼音首字母查找</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::CollegeCard</name>
    <message>
        <source>Save the college</source>
        <translation>保存学校信息</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>The college, as reports name and sign it</source>
        <translation>学校信息（报告抬头与落款）</translation>
    </message>
    <message>
        <source>In the number pattern, {year} stands for the year and {n} for the number the registry gives.</source>
        <translation>文号格式里，{year} 代表年份，{n} 代表登记时编的序号。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ColumnChooser</name>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Drag to change the order; %1 columns in all</source>
        <translation>拖动可调整次序；共 %1 列</translation>
    </message>
    <message>
        <source>Records are called by this column: it stays.</source>
        <translation>记录以此列为名，不能隐藏。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DateEditor</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历中选</translation>
    </message>
    <message>
        <source>This is no date. Write 2025-09-01, 20250901 or 9-1.</source>
        <translation>不是日期。可写 2025-09-01、20250901 或 9-1。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::EditManyDialog</name>
    <message>
        <source>Edit several</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>%1 records of %2 get the same value in this field. This is one step and can be undone.</source>
        <translation>%2 中的 %1 条记录，这一项将改为同一个值。这是一步操作，可以撤销。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>This field cannot be empty.</source>
        <translation>这一项不能为空。</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln records</source>
        <translation>
            <numerusform>修改 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::FilterField</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>2025-09, &gt;=2025-09-01, 2025-09-01..2025-12-31, empty</source>
        <translation>2025-09、9月起、&gt;=2025-09-01、2025-09-01..2025-12-31、空</translation>
    </message>
    <message>
        <source>3000, &gt;=3000, 1000..3000, empty</source>
        <translation>3000、&gt;=3000、1000..3000、空</translation>
    </message>
    <message>
        <source>Part of the text; * stands for anything</source>
        <translation>文字的一部分；* 代表任意内容</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::HistoryView</name>
    <message>
        <source>Restore old value</source>
        <translation>恢复旧值</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::HomePage</name>
    <message>
        <source>Make the term's report</source>
        <translation>生成学期报告</translation>
    </message>
    <message>
        <source>This file is still empty</source>
        <translation>这份台账还是空的</translation>
    </message>
    <message>
        <source>Import the ledgers you already keep in Excel; the numbers of the term then stand here, and each of them opens its records.</source>
        <translation>把手头的 Excel 台账导入进来，这里就会显示本学期的各项数字，点按任意数字都能看到对应的记录。</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>从 Excel 导入…</translation>
    </message>
    <message>
        <source>Enter partners</source>
        <translation>录入合作单位</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy 年 M 月 d 日 dddd</translation>
    </message>
    <message>
        <source>%1 · the term ended %2 days ago</source>
        <translation>%1 · 学期已于 %2 天前结束</translation>
    </message>
    <message>
        <source>%1 · the term begins in %2 days</source>
        <translation>%1 · 距学期开始 %2 天</translation>
    </message>
    <message>
        <source>%1 · week %2, %3 days to the end of the term</source>
        <translation>%1 · 第 %2 周，距学期结束 %3 天</translation>
    </message>
    <message>
        <source>%1 · the school year ended %2 days ago</source>
        <translation>%1 · 学年已于 %2 天前结束</translation>
    </message>
    <message>
        <source>%1 · the school year begins in %2 days</source>
        <translation>%1 · 距学年开始 %2 天</translation>
    </message>
    <message>
        <source>%1 · %2 days to the end of the school year</source>
        <translation>%1 · 距学年结束 %2 天</translation>
    </message>
    <message>
        <source>%1 · the year ended %2 days ago</source>
        <translation>%1 · 年度已于 %2 天前结束</translation>
    </message>
    <message>
        <source>%1 · the year begins in %2 days</source>
        <translation>%1 · 距年度开始 %2 天</translation>
    </message>
    <message>
        <source>%1 · %2 days to the end of the year</source>
        <translation>%1 · 距年末 %2 天</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>%1 to %2 · counted %3</source>
        <translation>%1 至 %2 · 统计于 %3</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportCheck</name>
    <message>
        <source>Nothing to check</source>
        <translation>没有可核对的表</translation>
    </message>
    <message>
        <source>None of the files could be read. Take them out or add others.</source>
        <translation>这些文件都没能读出来。可以移出，或另选文件。</translation>
    </message>
    <message>
        <source>Find out by the headings</source>
        <translation>按表头自动识别</translation>
    </message>
    <message>
        <source>No ledger: leave it aside</source>
        <translation>不是台账，不导入</translation>
    </message>
    <message>
        <source>It is a ledger of</source>
        <translation>这张表是</translation>
    </message>
    <message>
        <source>What is sheet "%1"?</source>
        <translation>“%1”是什么台账？</translation>
    </message>
    <message>
        <source>Find out by the heading</source>
        <translation>按列名自动识别</translation>
    </message>
    <message>
        <source>Do not import this column</source>
        <translation>不导入这一列</translation>
    </message>
    <message>
        <source>Where does "%1" go?</source>
        <translation>“%1”对应哪个字段？</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportCounts</name>
    <message>
        <source>To add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>every change can be seen</source>
        <translation>可逐格查看</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>the whole row stays out</source>
        <translation>整行不写入</translation>
    </message>
    <message>
        <source>written and marked</source>
        <translation>照常写入并标记</translation>
    </message>
    <message>
        <source>and %1 × %2</source>
        <translation>另建%2 %1</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>新记录</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportDone</name>
    <message>
        <source>Save refused rows</source>
        <translation>存出拒绝数据</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>Make the term report</source>
        <translation>出学期报告</translation>
    </message>
    <message>
        <source>rows added</source>
        <translation>行新增</translation>
    </message>
    <message>
        <source>rows updated</source>
        <translation>行更新</translation>
    </message>
    <message>
        <source>rows unchanged</source>
        <translation>行未变</translation>
    </message>
    <message>
        <source>rows with warnings</source>
        <translation>行有提醒</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>看%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everything as it was before, in one step</source>
        <translation>一步恢复到导入之前</translation>
    </message>
    <message>
        <source>Something was changed after this import: undo that first</source>
        <translation>导入之后又有改动，请先撤销那些改动</translation>
    </message>
    <message>
        <source>The college has no name yet, so the report will bear none.</source>
        <translation>还没有填学校名称，报告上将没有校名。</translation>
    </message>
    <message>
        <source>Name the college</source>
        <translation>填写学校名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>已写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records added, %1 changed, from %2</source>
        <translation>
            <numerusform>新增 %Ln 条记录，更新 %1 条，来自 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused and are not in the file. Mend them and import them again.</source>
        <translation>
            <numerusform>%Ln 行被拒绝，没有写入。改好后再导入即可。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused rows with reasons…</source>
        <translation>
            <numerusform>存出 %Ln 行拒绝数据（带原因）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportFoot</name>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A workbook of the refused rows with their reasons: mend it and import it again, nothing is written twice</source>
        <translation>把拒绝的行连同原因存成一份表格，改好后可再次导入，不会重复</translation>
    </message>
    <message>
        <source>The whole import can be undone in one step</source>
        <translation>整次导入可一步撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Wait until the check is done</source>
        <translation>核对完成后才能写入</translation>
    </message>
    <message>
        <source>There is nothing to write: no row is new or changed</source>
        <translation>没有可写入的内容：没有新增或更新的行</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln rows</source>
        <translation>
            <numerusform>写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln records</source>
        <translation>
            <numerusform>写入 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln refused rows with reasons…</source>
        <translation>
            <numerusform>存出 %Ln 行拒绝数据（带原因）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportGrid</name>
    <message>
        <source>Rows to be imported</source>
        <translation>待导入的行</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportGridModel</name>
    <message>
        <source>To add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1：改为 %2</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1：原为 %2，改为 %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Write rows</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Nothing is written while checking</source>
        <translation>核对期间不写入任何内容</translation>
    </message>
    <message>
        <source>Choose, check, write: nothing is written before you say so</source>
        <translation>选文件、核对、写入，确认之前不改动台账</translation>
    </message>
    <message>
        <source>What is shown here is what will be written</source>
        <translation>所见即所得：预览与写入用同一份方案</translation>
    </message>
    <message>
        <source>Choose ledgers</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>存出拒绝数据</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Refused - %1</source>
        <translation>拒绝数据-%1</translation>
    </message>
    <message>
        <source>Refused rows saved as %1</source>
        <translation>拒绝数据已存为 %1</translation>
    </message>
    <message>
        <source>Kept. The next import will know these headings.</source>
        <translation>已存为对应方案，下次导入自动套用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledgers</source>
        <translation>
            <numerusform>%Ln 张台账</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows</source>
        <translation>
            <numerusform>正在写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>已写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meaning of %Ln headings</source>
        <translation>
            <numerusform>%Ln 个列名的对应字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ImportStart</name>
    <message>
        <source>Choose ledgers, or drop them here</source>
        <translation>选择台账，或拖到这里</translation>
    </message>
    <message>
        <source>Excel (.xlsx) and CSV, several at once. Usual headings, merged cells and all ways of writing dates are understood.
Nothing is written before you have checked it.</source>
        <translation>可同时选多份 Excel（.xlsx）和 CSV。认得常见表头、合并单元格和各种日期写法。
核对确认之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>回到核对</translation>
    </message>
    <message>
        <source>Empty ledger…</source>
        <translation>空白台账…</translation>
    </message>
    <message>
        <source>An Excel file with headings, notes and lists to pick from, to fill in and import</source>
        <translation>带表头、填写说明和下拉列表的 Excel 文件，填好后导入</translation>
    </message>
    <message numerus="yes">
        <source>Back to the check of %Ln files</source>
        <translation>
            <numerusform>回到核对（%Ln 个文件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::JobBar</name>
    <message>
        <source>Cancelling leaves nothing changed</source>
        <translation>取消后不留下任何改动</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>修改单元格</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>删除选中的记录</translation>
    </message>
    <message>
        <source>Copy for Excel and WPS</source>
        <translation>复制到 Excel、WPS</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Previous / next record</source>
        <translation>上一条 / 下一条</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各页通用</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>While checking an import</source>
        <translation>核对导入</translation>
    </message>
    <message>
        <source>Next / previous problem</source>
        <translation>下一处 / 上一处问题</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation>打开这条记录</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Choose a record from the list.</source>
        <translation>请从列表中选一条记录。</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>新建%1：%2</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LinksEditor</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ListActions</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>填今天</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Restore the standard layout</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出本表…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Open fully</source>
        <translation>完整打开</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::MainWindow</name>
    <message>
        <source>Ledger files (*.coop)</source>
        <translation>台账文件 (*.coop)</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>台账没有打开</translation>
    </message>
    <message>
        <source>Cooperage</source>
        <translation>校企合作台账</translation>
    </message>
    <message>
        <source>On this computer  ·  writable  ·  letters %1%</source>
        <translation>本机使用  ·  可写  ·  字号 %1%</translation>
    </message>
    <message>
        <source>Open ledger file</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>New ledger file</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>台账没有建成</translation>
    </message>
    <message>
        <source>Cooperation ledgers</source>
        <translation>校企合作台账</translation>
    </message>
    <message>
        <source>Choose ledgers</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Sample college</source>
        <translation>样例学校</translation>
    </message>
    <message>
        <source>The sample college was not made</source>
        <translation>样例学校没有生成</translation>
    </message>
    <message>
        <source>Making the sample college</source>
        <translation>正在生成样例学校</translation>
    </message>
    <message>
        <source>On this computer  ·  read-only  ·  letters %1%</source>
        <translation>本机  ·  只读  ·  字号 %1%</translation>
    </message>
    <message>
        <source>College</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>As reports name it; may be filled in later</source>
        <translation>报告上的校名，可以以后再填</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Who keeps the ledgers and signs the report</source>
        <translation>管台账、出报告的部门</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>A ledger file keeps everything in one place on this computer. Whose is it?</source>
        <translation>台账文件把各项资料存在本机一处。是哪所学校的台账？</translation>
    </message>
    <message>
        <source>What is imported needs a ledger file to go to. Your Excel files stay as they are; nothing is written before you have checked it. Whose file is it?</source>
        <translation>导入的内容要存进一个台账文件。原来的 Excel 文件不会改动，核对之前什么都不会写入。是哪所学校的台账？</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::MappingButton</name>
    <message>
        <source>Choose field…</source>
        <translation>选择字段…</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 对应 %2</translation>
    </message>
    <message>
        <source>"%1" goes to: %2. Click to change.</source>
        <translation>“%1”对应：%2。点按可改。</translation>
    </message>
    <message>
        <source>"%1" is not known. Choose where it goes, or leave it aside.</source>
        <translation>没认出“%1”。请选择对应字段，或不导入这一列。</translation>
    </message>
    <message>
        <source>"%1" is not imported. Click to choose a field.</source>
        <translation>“%1”不导入。点按可选择字段。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::MappingHeader</name>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::MessageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::NavigationGroup</name>
    <message>
        <source>Show or hide %1 more lists</source>
        <translation>显示或收起其余 %1 种台账</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>更多 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::NumberEditor</name>
    <message>
        <source>This is no whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>不是数字。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::OpeningPage</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Nothing is lost if this is interrupted: the file stays as it was.</source>
        <translation>即使中断，文件也保持原样，不会丢失内容</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::OutputPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>报告范围</translation>
    </message>
    <message>
        <source>The whole college</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 由 %2 代替</translation>
    </message>
    <message>
        <source>Faces that are not installed and were replaced: %1.</source>
        <translation>有 %1 种字体未安装，已用相近字体代替。</translation>
    </message>
    <message>
        <source>Every letter has a font; fonts are embedded in the PDF.</source>
        <translation>没有缺字，字体嵌入 PDF。</translation>
    </message>
    <message>
        <source>No font has these letters: %1</source>
        <translation>这些字没有字体可用：%1</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比学期</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Go to cell</source>
        <translation>跳到该格</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ProblemModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Go to cell</source>
        <translation>跳到该格</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column heading</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ProgressCard</name>
    <message>
        <source>Cancelling leaves no change behind</source>
        <translation>取消后不留下任何改动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecordListPage</name>
    <message>
        <source>Show all records again</source>
        <translation>重新显示全部记录</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>从 Excel 导入</translation>
    </message>
    <message>
        <source>No records of %1 yet</source>
        <translation>还没有%1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters.</source>
        <translation>没有记录符合搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Columns %1/%2</source>
        <translation>列 %1/%2</translation>
    </message>
    <message>
        <source>Choose records first</source>
        <translation>请先选择记录</translation>
    </message>
    <message>
        <source>Edit several %1</source>
        <translation>批量修改 %1</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 in all: %2</source>
        <translation>合计 %1 %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>initials · %1</source>
        <translation>拼音首字母 · %1</translation>
    </message>
    <message>
        <source>pinyin · %1</source>
        <translation>拼音 · %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import them from Excel, make the first one, or fill in an empty ledger.</source>
        <translation>可以从 Excel 导入，可以新建第一条，也可以先填一份空白台账。</translation>
    </message>
    <message>
        <source>Empty ledger…</source>
        <translation>空白台账…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>本学年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>All records, or those of %1</source>
        <translation>全部记录，或只看 %1 的记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records written to %1</source>
        <translation>
            <numerusform>已导出 %Ln 条记录到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filtered by %Ln conditions</source>
        <translation>
            <numerusform>已按 %Ln 个条件筛选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>共 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records (of %1)</source>
        <translation>
            <numerusform>共 %Ln 条（全部 %1 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Choose another name.</source>
        <translation>已有名为“%1”的视图，请另取名称。</translation>
    </message>
    <message>
        <source>View &quot;%1&quot;</source>
        <translation>视图“%1”</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>The records stay. This can be undone.</source>
        <translation>记录不受影响，可以撤销。</translation>
    </message>
    <message>
        <source>Choose the two records that mean the same</source>
        <translation>请选中是同一个单位的两条记录</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RelatedView</name>
    <message>
        <source>as %1</source>
        <translation>作为%1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ReportPage</name>
    <message>
        <source>Term report</source>
        <translation>学期报告</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告各页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2 cooperation report</source>
        <translation>%1 %2 校企合作工作报告</translation>
    </message>
    <message>
        <source>The college has no name yet, so the report bears none.</source>
        <translation>还没有填学校名称，报告上没有校名。</translation>
    </message>
    <message>
        <source>Name the college</source>
        <translation>填写学校名称</translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln pages</source>
        <translation>
            <numerusform>报告 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>章节顺序</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>As it was sealed.</source>
        <translation>取自结账封存值。</translation>
    </message>
    <message>
        <source>A sealed term cannot be changed</source>
        <translation>已结账的学期不能修改</translation>
    </message>
    <message>
        <source>Kept as they are today: %1 figures with their parts, of the college and of each department, and the depth of %2 partners. The report then shows these; what is corrected later stands in an annex. Records can still be changed.</source>
        <translation>将按现在的值封存：全校与各二级学院的 %1 项数字及其构成、%2 家单位的合作深度。此后报告显示封存值，以后的更正列入附件；台账记录仍可修改。</translation>
    </message>
    <message>
        <source>The term is not over: it ends on %1.</source>
        <translation>本学期尚未结束，至 %1 止。</translation>
    </message>
    <message>
        <source>Undo takes it back; later the term can be opened again.</source>
        <translation>可以撤销；以后也可以重开本学期。</translation>
    </message>
    <message>
        <source>Seal the term</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Seal %1?</source>
        <translation>确定为%1结账？</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>结账 %1</translation>
    </message>
    <message>
        <source>Sealing the term</source>
        <translation>正在结账</translation>
    </message>
    <message>
        <source>Sealed: %1</source>
        <translation>已结账：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重开%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the term again</source>
        <translation>重开本学期</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>已重开：%1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SearchPopup</name>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, a number, or pinyin initials.</source>
        <translation>没有找到。可以试试名称的一部分、编号或拼音首字母。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SectionsPanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Paragraphs of the office</source>
        <translation>本办文字</translation>
    </message>
    <message>
        <source>What the office adds to this section; each line becomes a paragraph.</source>
        <translation>本办在这一章补充的文字，每行成为一段。</translation>
    </message>
    <message>
        <source>Annex: %1</source>
        <translation>附：%1</translation>
    </message>
    <message>
        <source>%1
with paragraphs of the office</source>
        <translation>%1
含本办文字</translation>
    </message>
    <message>
        <source>Sections %1 / %2</source>
        <translation>章节 %1 / %2</translation>
    </message>
    <message>
        <source>Own paragraphs: %1</source>
        <translation>本办文字：%1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::Session</name>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What reports print about the college, and how this computer shows it</source>
        <translation>报告上印的学校信息，以及本机的显示方式</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>The new language shows when the program starts next.</source>
        <translation>新的语言在下次启动时生效。</translation>
    </message>
    <message>
        <source>Your name stands in the history beside every change you make.</source>
        <translation>您的姓名会记在每一次改动的变更记录里。</translation>
    </message>
    <message>
        <source>The college was saved.</source>
        <translation>学校信息已保存。</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>离开设置</translation>
    </message>
    <message>
        <source>Leaving forgets it.</source>
        <translation>离开后这些改动不会保留。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>This folder cannot be written now. Is the drive plugged in? Until it is, backups go beside the ledger file.</source>
        <translation>这个文件夹现在写不进去，请看看移动硬盘或网络盘是否接好。接好之前，备份先放在台账文件旁边。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <source>Beside the ledger file</source>
        <translation>放在台账文件旁边</translation>
    </message>
    <message>
        <source>A folder on another drive survives the loss of this one. Backups made so far stay where they are.</source>
        <translation>放在另一块硬盘上，这块坏了也不怕。以前的备份留在原处。</translation>
    </message>
    <message>
        <source>Choose a folder for automatic backups</source>
        <translation>选择自动备份的文件夹</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>您填写的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SheetBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>Keep these meanings</source>
        <translation>存为对应方案</translation>
    </message>
    <message>
        <source>The next import will know these headings by itself</source>
        <translation>下次导入时自动认得这些列名</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Choose type…</source>
        <translation>选择类型…</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <translation>%1 的类型：%2</translation>
    </message>
    <message>
        <source>Headings in row %1</source>
        <translation>标题在第 %1 行</translation>
    </message>
    <message>
        <source>Headings in row %1; %2 columns are not known</source>
        <translation>标题在第 %1 行，%2 列没认出</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SheetPanel</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>或拖到窗口</translation>
    </message>
    <message>
        <source>Take this file out of the import</source>
        <translation>从这次导入中移出这个文件</translation>
    </message>
    <message>
        <source>Take %1 out of the import</source>
        <translation>从这次导入中移出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets · %1</source>
        <translation>
            <numerusform>%Ln 张表 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SheetRow</name>
    <message>
        <source>Import sheet %1</source>
        <translation>导入表 %1</translation>
    </message>
    <message>
        <source>Clear the box to leave this sheet aside</source>
        <translation>取消勾选则不导入这张表</translation>
    </message>
    <message>
        <source>Choose type…</source>
        <translation>选择类型…</translation>
    </message>
    <message>
        <source>Type of %1: %2</source>
        <translation>%1 的类型：%2</translation>
    </message>
    <message>
        <source>What this sheet is. Click to say otherwise.</source>
        <translation>识别出的类型。点按可改。</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in sheet</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused, %1 with warnings</source>
        <translation>
            <numerusform>拒绝 %Ln 行，有提醒 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 not answered</source>
        <translation>%1，未作答 %2 道</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SidePanel</name>
    <message>
        <source>Previous record (Alt+PgUp)</source>
        <translation>上一条（Alt+PgUp）</translation>
    </message>
    <message>
        <source>Next record (Alt+PgDn)</source>
        <translation>下一条（Alt+PgDn）</translation>
    </message>
    <message>
        <source>Close the side panel (F9)</source>
        <translation>关闭侧栏（F9）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>没有选中记录</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it here.</source>
        <translation>在列表中选一条，就能在这里查看和修改。</translation>
    </message>
    <message>
        <source>Copy as new record</source>
        <translation>复制为新记录</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有改动未保存</translation>
    </message>
    <message>
        <source>Leave the new %1 without saving it?</source>
        <translation>新建的%1还没有保存，要离开吗？</translation>
    </message>
    <message>
        <source>Leave "%1" without saving the changes?</source>
        <translation>“%1”有改动未保存，要离开吗？</translation>
    </message>
    <message>
        <source>What was typed is lost.</source>
        <translation>离开后，未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Related %1</source>
        <translation>相关 %1</translation>
    </message>
    <message>
        <source>Save with a doubt</source>
        <translation>保存前请确认</translation>
    </message>
    <message>
        <source>The value is kept as it is; the history says who confirmed it.</source>
        <translation>将按原样保存，变更记录会注明由谁确认。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再核对一下</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>已保存 · %1</translation>
    </message>
    <message>
        <source>Record fields</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Open fully (Ctrl+Enter)</source>
        <translation>完整打开（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TemplateMenu</name>
    <message>
        <source>Save an empty ledger</source>
        <translation>存一份空白台账</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Empty ledger - %1</source>
        <translation>空白台账-%1</translation>
    </message>
    <message>
        <source>Empty ledger saved as %1</source>
        <translation>空白台账已存为 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TermButton</name>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>The term that all pages show</source>
        <translation>所有页面共用的学期</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>按学年</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>按自然年</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>%1 (sealed)</source>
        <translation>%1　已结账</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TermEditor</name>
    <message>
        <source>This is no term. Write 2025-2026-1.</source>
        <translation>不是学期。可写 2025-2026-1。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TermQuestion</name>
    <message>
        <source>Term of sheets that name none</source>
        <translation>未写明学期的表所属学期</translation>
    </message>
    <message>
        <source>Choose term…</source>
        <translation>选择学期…</translation>
    </message>
    <message>
        <source>This sheet names no term. Its rows are written to:</source>
        <translation>这张表没有写明学期，按此学期写入：</translation>
    </message>
    <message>
        <source>This sheet names no term, so its rows are refused. Which term are they of?</source>
        <translation>这张表没有写明学期，缺学期的行被拒绝。请选择所属学期：</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做的事</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TopBar</name>
    <message>
        <source>Search all ledgers</source>
        <translation>搜索全部台账</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Search: name, number, initials</source>
        <translation>搜索全部台账：名称、学号、拼音首字母</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::WelcomePage</name>
    <message>
        <source>Cooperage</source>
        <translation>校企合作台账</translation>
    </message>
    <message>
        <source>Partners, agreements, order classes, internships, teachers and contributions: kept in one place, counted clearly, with the records behind every number.</source>
        <translation>合作单位、协议、订单班、岗位实习、师资与投入，记在一处，算得清楚，拿得出依据。</translation>
    </message>
    <message>
        <source>Begin with Excel</source>
        <translation>从 Excel 开始</translation>
    </message>
    <message>
        <source>Choose your ledgers (xlsx, csv, several at once) and check before anything is written</source>
        <translation>选现有台账（xlsx、csv，可多选），先核对再写入</translation>
    </message>
    <message>
        <source>New empty ledger file</source>
        <translation>新建空台账</translation>
    </message>
    <message>
        <source>Name the college and start typing</source>
        <translation>填好校名，即可录入</translation>
    </message>
    <message>
        <source>Open ledger file</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>A .coop file of yours</source>
        <translation>打开已有的 .coop 文件</translation>
    </message>
    <message>
        <source>See the sample college</source>
        <translation>看样例学校</translation>
    </message>
    <message>
        <source>An invented college with several terms; change what you like, nothing real is touched</source>
        <translation>虚构的一所学校、几个学期，随便改，不影响正式数据</translation>
    </message>
    <message>
        <source>You can also drop xlsx, csv or .coop files here</source>
        <translation>也可以把 xlsx、csv 或 .coop 文件拖到这里</translation>
    </message>
    <message>
        <source>Import your tables</source>
        <translation>导入现有表格</translation>
    </message>
    <message>
        <source>Usual headings, merged cells and all ways of writing dates are understood; what is not, is asked.</source>
        <translation>认得常见表头、合并单元格与各种日期写法，认不出的会问您。</translation>
    </message>
    <message>
        <source>Mend what was refused</source>
        <translation>改好被拒绝的行</translation>
    </message>
    <message>
        <source>Every refused row names its cell and its reason; mend it and import again.</source>
        <translation>每一行都写明哪一格、为什么，改好后再导入，不会重复。</translation>
    </message>
    <message>
        <source>Print the term report</source>
        <translation>出学期报告</translation>
    </message>
    <message>
        <source>On paper, as PDF or as a web page; every number opens to its list.</source>
        <translation>打印、PDF、网页；每个数字都能点开清单。</translation>
    </message>
    <message>
        <source>Data stay in your own file  ·  no account, no network  ·  every step can be undone</source>
        <translation>数据只存在本机文件里  ·  不注册、不联网  ·  每一步都可撤销</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>打开过的台账会列在这里。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>没有做成</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Close ledger file</source>
        <translation>关闭台账</translation>
    </message>
    <message>
        <source>Something is still being written. Stop it and close?</source>
        <translation>还有内容正在写入。要停下来并关闭吗？</translation>
    </message>
    <message>
        <source>What is being written is taken back; the file stays as it was before.</source>
        <translation>正在写入的内容会收回，台账保持原样。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
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
        <translation>已取消，没有任何改动。</translation>
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
    <message>
        <source>“%1” is not a readable text file. Save it as .xlsx or as CSV UTF-8 in Excel or WPS and import it again.</source>
        <translation>“%1”不是可读的文本文件，请在 Excel 或 WPS 中另存为 .xlsx 或 CSV UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>“%1” holds far more than a ledger can. Delete what is not needed or split it into smaller files.</source>
        <translation>“%1”的内容远超台账的规模，请删去不需要的部分，或拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” has a quotation mark that is never closed, so that its columns cannot be told apart. Save it as .xlsx in Excel or WPS and import it again.</source>
        <translation>“%1”中有一个引号没有配对，无法分列，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check where the file is and choose it again.</source>
        <translation>找不到“%1”，请确认文件所在的位置后重新选择。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose the ledger file in it.</source>
        <translation>“%1”是文件夹，请选择其中的台账文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close it in other programs, check that you may open it, and try again.</source>
        <translation>“%1”无法读取，请先在其他程序中关闭它，并确认有权限打开，再试一次。</translation>
    </message>
    <message>
        <source>“%1” is too large for a ledger. Split it into smaller files and import them one after the other.</source>
        <translation>“%1”过大，不像是台账，请拆分成较小的文件后分次导入。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to this computer and import the copy.</source>
        <translation>“%1”没有读完，请先复制到本机，再导入复制的文件。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Check that it was saved or copied completely.</source>
        <translation>“%1”是空文件（0 字节），请确认文件已完整保存或复制。</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in Excel or WPS, remove the password, save it and import it again.</source>
        <translation>“%1”设有密码，请在 Excel 或 WPS 中打开并取消密码，保存后再导入。</translation>
    </message>
    <message>
        <source>“%1” is in WPS's own format. Save it as .xlsx in WPS and import it again.</source>
        <translation>“%1”是 WPS 表格格式，请在 WPS 中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is a document, not a workbook. Choose an .xlsx or .csv file.</source>
        <translation>“%1”是文档，不是表格，请选择 .xlsx 或 .csv 文件。</translation>
    </message>
    <message>
        <source>“%1” is in the old Excel format. Save it as .xlsx in Excel or WPS and import it again.</source>
        <translation>“%1”是旧版 Excel 格式，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is really a web page, not a workbook. Open it in Excel or WPS, save it as .xlsx and import it again.</source>
        <translation>“%1”实际是网页文件，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is really a text file, not a workbook. Change its ending to .csv, or save it as .xlsx in Excel or WPS, and import it again.</source>
        <translation>“%1”实际是文本文件，请把扩展名改为 .csv，或在 Excel 或 WPS 中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete and cannot be read. Open it in Excel or WPS, save it again, or fetch it once more where it came from.</source>
        <translation>“%1”已损坏或不完整，无法读取，请在 Excel 或 WPS 中打开后重新保存，或重新取一份。</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file (.ods). Save it as .xlsx and import it again.</source>
        <translation>“%1”是 OpenDocument 格式（.ods），请另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Save it as .xlsx in Excel and import it again.</source>
        <translation>“%1”是二进制工作簿（.xlsb），请在 Excel 中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满，没有任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only. Copy it to a folder of your own.</source>
        <translation>文件是只读的，不能写入。请把它复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>文件正被另一个程序使用。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the last backup.</source>
        <translation>文件已损坏。请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>This is not a Cooperage file.</source>
        <translation>这不是校企合作台账文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>文件打不开。请确认它存在，并且您有权读取。</translation>
    </message>
    <message>
        <source>The disk or drive does not answer. Nothing was changed; check it and try again.</source>
        <translation>磁盘没有响应，没有任何改动。请检查后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>文件未能读写，没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import ledgers</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Edit report text</source>
        <translation>修改报告文字</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Make sample college</source>
        <translation>生成样例学校</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is no file "%1".</source>
        <translation>没有找到文件“%1”。</translation>
    </message>
    <message>
        <source>This record is no longer there (%1 %2).</source>
        <translation>这条记录已不存在（%1 %2）。</translation>
    </message>
    <message>
        <source>"%1" is not a Cooperage file. Open a .coop file, or import it if it is a ledger.</source>
        <translation>“%1”不是校企合作台账文件。请打开 .coop 文件；如果它是台账，请用导入。</translation>
    </message>
    <message>
        <source>"%1" was written by a newer Cooperage (file version %2). Update this program to open it.</source>
        <translation>“%1”由更新的版本写成（文件版本 %2）。请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>"%1" is damaged: part of it is missing. Restore the last backup.</source>
        <translation>“%1”已损坏，缺少一部分内容。请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>"%1" exists already. Choose another name; nothing was overwritten.</source>
        <translation>“%1”已经存在，没有覆盖。请换一个名字。</translation>
    </message>
    <message>
        <source>"%1" cannot be deleted: %2 (%3) refer to it. Change or delete them first.</source>
        <translation>“%1”不能删除：还有%2（%3 条）指向它。请先修改或删除它们。</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>The year lies before 1950 or after 2100.</source>
        <translation>年份早于 1950 年或晚于 2100 年。</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number; enter it as text.</source>
        <translation>这个长数字已被表格软件截短，请按文本重新填写。</translation>
    </message>
    <message>
        <source>There are two numbers where one is needed.</source>
        <translation>这里应填一个数，却写了两个。</translation>
    </message>
    <message>
        <source>This fits several choices.</source>
        <translation>可对应多个选项，无法确定。</translation>
    </message>
    <message>
        <source>The formula in this cell has an error.</source>
        <translation>单元格中的公式出错。</translation>
    </message>
    <message>
        <source>%1 %2 points to a record that is not there.</source>
        <translation>%1 第 %2 条指向不存在的记录。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>打印机无法连接。请检查打印机是否已开机、已联机。</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>打印机中途停止，余下各页没有打印。</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在生成 PDF</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>文件 %1 无法写入。请检查文件是否正被其他程序打开，磁盘空间和写入权限是否足够。</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>正在写入“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Close it in other programs, check that the disk has room and that you may write there, and try again.</source>
        <translation>“%1”无法写入，请先在其他程序中关闭它，并确认磁盘有空间、有权限写入，再试一次。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Sheet “%1” would have more rows or columns than Excel can hold. Narrow down what is exported, or export as .csv.</source>
        <translation>工作表“%1”的行数或列数超出 Excel 的上限，请缩小导出范围，或导出为 .csv。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>A text in sheet “%1”, row %2, is longer than the 32,767 letters that Excel allows. Shorten it, or export as .csv.</source>
        <translation>工作表“%1”第 %2 行有一段文字超过 Excel 允许的 32,767 字，请缩短，或导出为 .csv。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>正在核对“%1”</translation>
    </message>
    <message>
        <source>“%1” could not be made completely. Check that the disk for temporary files has room and try again.</source>
        <translation>“%1”没有完整生成，请确认存放临时文件的磁盘有空间，再试一次。</translation>
    </message>
    <message>
        <source>There is no department "%1" in this file.</source>
        <translation>文件里没有名为“%1”的二级学院。</translation>
    </message>
    <message>
        <source>There is no term "%1". Write 2025-2026-1 for a term, 2025-2026 for a school year or 2025 for a calendar year.</source>
        <translation>没有“%1”这个学期。学期写作 2025-2026-1，学年写作 2025-2026，年度写作 2025。</translation>
    </message>
    <message>
        <source>Sample college</source>
        <translation>样例学校</translation>
    </message>
    <message>
        <source>Making the sample college</source>
        <translation>正在生成样例学校</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出%1</translation>
    </message>
    <message>
        <source>Records are exported as .xlsx or .csv; "%1" is neither.</source>
        <translation>记录可导出为 .xlsx 或 .csv，“%1”两者都不是。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>The file has been changed since the preview. Nothing was imported; make the preview again.</source>
        <translation>预览之后文件又有改动，没有导入任何内容。请重新预览。</translation>
    </message>
    <message>
        <source>"%1" cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>"%1" is no mapping file.</source>
        <translation>“%1”不是列对应文件。</translation>
    </message>
    <message>
        <source>"%1": there is no record type "%2".</source>
        <translation>“%1”：没有记录类型“%2”。</translation>
    </message>
    <message>
        <source>"%1": %2 has no field "%3".</source>
        <translation>“%1”：%2 没有字段“%3”。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Left aside as you said.</source>
        <translation>按您的选择未导入。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>空工作表。</translation>
    </message>
    <message>
        <source>No ledger: no known headings were found.</source>
        <translation>不是台账：没有认得的表头，未导入。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在核对 %1</translation>
    </message>
    <message>
        <source>This student number belongs to "%1", not to "%2".</source>
        <translation>这个学号在册为“%1”，表中写的是“%2”。</translation>
    </message>
    <message>
        <source>A new partner whose name comes near to "%1". Is it the same?</source>
        <translation>新增单位的名称与“%1”相近，是否同一家？</translation>
    </message>
    <message>
        <source>The credit code %1 belongs to "%2": both names are taken as one partner, the other as a former name.</source>
        <translation>信用代码 %1 是“%2”的：两个名称视为同一家单位，另一个名称记为曾用名。</translation>
    </message>
    <message>
        <source>Several partners are called "%1"; the first was taken. Give the credit code to tell them apart.</source>
        <translation>有多家单位叫“%1”，取了第一家。请填写信用代码加以区分。</translation>
    </message>
    <message>
        <source>"%1" already has the credit code %2, of which one cannot be right.</source>
        <translation>“%1”已有信用代码 %2，两个代码中必有一个不对。</translation>
    </message>
    <message>
        <source>"%1" stands under two valid credit codes (%2 and %3): taken as two partners.</source>
        <translation>“%1”有两个不同的有效信用代码（%2 和 %3），视为两家单位。</translation>
    </message>
    <message>
        <source>no day given, the 1st was taken</source>
        <translation>未写日，按 1 日计</translation>
    </message>
    <message>
        <source>an approximate value</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>%1 The field stays empty, the text goes to the notes.</source>
        <translation>%1该项留空，原文记入备注。</translation>
    </message>
    <message>
        <source>Neither student number nor citizen number: it cannot be told which student is meant.</source>
        <translation>缺学号，也没有身份证号，认不出是哪位学生。</translation>
    </message>
    <message>
        <source>%1: several are called "%2".</source>
        <translation>%1：有多条叫“%2”，认不出是哪一条。</translation>
    </message>
    <message>
        <source>%1: there is none called "%2".</source>
        <translation>%1：找不到“%2”。</translation>
    </message>
    <message>
        <source>%1: there is none called "%2"; the field stays empty.</source>
        <translation>%1：找不到“%2”，该项留空。</translation>
    </message>
    <message>
        <source>%1: no single record is called "%2"; kept as written.</source>
        <translation>%1：没有唯一对应“%2”的记录，按原文保留。</translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation>隐藏的工作表，未导入。</translation>
    </message>
    <message>
        <source>A new teacher without a staff number.</source>
        <translation>新增教师，没有工号。</translation>
    </message>
    <message>
        <source>No beginning is written; the day of signing was taken.</source>
        <translation>没有写起始日期，取签订日期。</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>正在检验备份</translation>
    </message>
    <message>
        <source>No copy was kept: the file is damaged. Restore the last backup.</source>
        <translation>没有留下副本：文件已损坏，请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The folder "%1" cannot be made. Choose another one.</source>
        <translation>无法建立文件夹“%1”，请换一个位置。</translation>
    </message>
    <message>
        <source>"%1" is the open file itself. Choose another name.</source>
        <translation>“%1”就是当前打开的文件，请换一个名称。</translation>
    </message>
    <message>
        <source>"%1" is open for changes elsewhere: %2. Close it there and try again; you can read it meanwhile.</source>
        <translation>“%1”正在别处修改：%2。请在那里关闭后再试；其间仍可查看。</translation>
    </message>
    <message>
        <source>If nobody has it open any more, delete "%1" beside it.</source>
        <translation>如已无人打开，请删除同一文件夹中的“%1”。</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>"%1" cannot be changed: nothing can be written in its folder. Copy it to a folder of your own.</source>
        <translation>“%1”不能修改：所在文件夹不能写入。请复制到自己的文件夹中。</translation>
    </message>
    <message>
        <source>This file is read-only. You can look at everything; to change it, save a copy in a folder of your own.</source>
        <translation>此文件为只读。可以查看全部内容；如需修改，请另存一份到自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 has this file open. You see the state saved at %2; you cannot change anything here until it is closed there.</source>
        <translation>%1 正打开此文件。这里显示 %2 时已保存的内容，对方关闭之前不能修改。</translation>
    </message>
    <message>
        <source>No safety copy of "%1" could be made; nothing was changed. Free some space and try again.</source>
        <translation>无法为“%1”留存副本，没有作任何改动。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The backup "%1" is damaged; nothing was changed. Choose another one.</source>
        <translation>备份“%1”已损坏，没有作任何改动，请另选一份。</translation>
    </message>
    <message>
        <source>"%1" was written by an older Cooperage. Open it for changes once to bring it up to date.</source>
        <translation>“%1”由旧版 Cooperage 写成，请先以可写方式打开一次，完成升级。</translation>
    </message>
    <message>
        <source>The file could not be brought up to date and stays as it was. Keep it, and ask for help.</source>
        <translation>文件未能升级，仍保持原样。请保留好文件并寻求帮助。</translation>
    </message>
    <message>
        <source>Bringing the file up to date</source>
        <translation>正在升级文件</translation>
    </message>
    <message>
        <source>"%1" cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>“%1”无法写入。请在其他程序中关闭它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder "%1". Choose another one.</source>
        <translation>文件夹“%1”不能写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be put together.</source>
        <translation>文件无法生成。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>填数字。</translation>
    </message>
    <message>
        <source>A number (%1).</source>
        <translation>填数字，单位：%1。</translation>
    </message>
    <message>
        <source>An amount in yuan: the number only.</source>
        <translation>金额，以元为单位，只填数字。</translation>
    </message>
    <message>
        <source>A date, as 2025-09-01 or 2025年9月1日.</source>
        <translation>填日期，如 2025-09-01 或 2025年9月1日。</translation>
    </message>
    <message>
        <source>是 or 否; blank means unknown, not 否.</source>
        <translation>填“是”或“否”；不清楚就留空，空白不等于“否”。</translation>
    </message>
    <message>
        <source>Pick from the list: %1.</source>
        <translation>从下拉列表中选：%1。</translation>
    </message>
    <message>
        <source>One or several, with 、 between them: %1.</source>
        <translation>可填一项或几项，用顿号“、”分开：%1。</translation>
    </message>
    <message>
        <source>A term, as 2025-2026-1 or 2025-2026学年第一学期.</source>
        <translation>填学期，如 2025-2026-1 或 2025-2026学年第一学期。</translation>
    </message>
    <message>
        <source>The name of one record of %1.</source>
        <translation>填一个“%1”的名称。</translation>
    </message>
    <message>
        <source>Names of records of %1, with 、 between them.</source>
        <translation>填“%1”的名称，几个之间用顿号“、”分开。</translation>
    </message>
    <message>
        <source>Text; personal, fill it in only where needed.</source>
        <translation>填文字；属个人信息，确有需要才填。</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>填文字。</translation>
    </message>
    <message>
        <source>%1: tells which one is meant by "%2"</source>
        <translation>%1：用来认准“%2”是哪一个</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>may stay blank</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Serial number, may stay blank.
A row with 示例 here is an example and is not imported.</source>
        <translation>序号，可不填。
这一格写着“示例”的行只作参考，不会导入。</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>%1台账</translation>
    </message>
    <message>
        <source>Headings with * are required. Rest the mouse on a heading to read how to fill it in. The row marked 示例 is an example and is not imported.</source>
        <translation>带 * 的列必填。鼠标停在表头上可看这一列怎么填。标有“示例”的一行只作参考，不会导入。</translation>
    </message>
    <message>
        <source>A template is an .xlsx file; "%1" is not called so.</source>
        <translation>空白台账只能存为 .xlsx 文件，“%1”不是。</translation>
    </message>
    <message>
        <source>There is no ledger of "%1": the program keeps it itself.</source>
        <translation>“%1”由程序自己维护，没有台账。</translation>
    </message>
    <message>
        <source>The number is below zero or too large.</source>
        <translation>数值为负或过大。</translation>
    </message>
    <message>
        <source>No year is written; %1, the nearest to the term or to the other days, was taken.</source>
        <translation>没有写年份，按离本学期（或其他日期）最近的 %1 计。</translation>
    </message>
    <message>
        <source>Only one day is written; it was taken as the beginning.</source>
        <translation>只写了一个日期，按开始日期计。</translation>
    </message>
    <message>
        <source>Only one day is written; it was taken as the end.</source>
        <translation>只写了一个日期，按结束日期计。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>the first and the last day of the term were taken</source>
        <translation>取该学期的首日和末日</translation>
    </message>
    <message>
        <source>an amount for a year, a twelfth was taken</source>
        <translation>按年计的金额，取十二分之一</translation>
    </message>
    <message>
        <source>an amount for a part of the time, taken once</source>
        <translation>按时段计的金额，按一次计入</translation>
    </message>
    <message>
        <source>This is an amount per day, hour or person; the whole is not written.</source>
        <translation>这是按天、按小时或按人计的金额，总额没有写明。</translation>
    </message>
    <message>
        <source>read as month/day/year</source>
        <translation>按“月/日/年”读取</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &quot;%2&quot;. A term is compared with another term, a year with another year of its kind.</source>
        <translation>%1不能与“%2”对比。学期只能与其他学期对比，学年、年度只能与同类的其他年份对比。</translation>
    </message>
    <message>
        <source>Restore from the recycle bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>"%1" into "%2"</source>
        <translation>“%1”并入“%2”</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>One row a question: pick a score, and where several people answered, give their mean and how many they are. A name or a class may stand in the place of 匿名. Send the file back as it is.</source>
        <translation>每题一行：在“评分”列选分；多人作答的，填平均分和答卷人数。“匿名”可改写为姓名或班级。填好后原样寄回，不要改动表头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a partner.</source>
        <translation>“%1”不是合作单位名称。</translation>
    </message>
    <message>
        <source>This staff number belongs to &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation>这个工号在册为“%1”，表中写的是“%2”。</translation>
    </message>
    <message>
        <source>Several names seem to stand here; they were taken as one partner.</source>
        <translation>这里似乎写了几家单位，已按一家登记。</translation>
    </message>
    <message>
        <source>no unit beside amounts in 万, taken as yuan</source>
        <translation>同列另有写“万”的金额，此格未写单位，按元计</translation>
    </message>
    <message>
        <source>The formula in this cell has no result yet. Open the file in a spreadsheet program and save it, then import it.</source>
        <translation>公式还没有计算结果，请用表格软件打开、保存后再导入。</translation>
    </message>
    <message>
        <source>Keeping the figures</source>
        <translation>正在封存数字</translation>
    </message>
</context>
<context>
    <name>depth</name>
    <message>
        <source>%1 violations are open; no deep level while they are.</source>
        <translation>有 %1 项违规尚未销号，销号之前不得评为深层。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>1 where a base with the partner serves research on the term's last day, or a research centre or studio is in the window.</source>
        <translation>学期末有承担研发功能的共建基地，或统计期内有研发中心、大师工作室的，计 1。</translation>
    </message>
    <message>
        <source>1 where anything was done together in the term or the one before: communications, internships, classes, projects, contributions, practice, teaching, appointments, use of bases, surveys, inspections. Agreements and bases alone are none.</source>
        <translation>本学期或上学期有任何往来的计 1：沟通、实习、订单班、项目、投入、教师实践、授课、互聘、基地使用、调查、巡查；仅有协议或挂牌基地的不算。</translation>
    </message>
    <message>
        <source>1 where on the term's last day an agreement on an industry college is in force or the partner is in an alliance with the college.</source>
        <translation>学期末有履行中的产业学院协议，或与学校同在联合体、共同体的，计 1。</translation>
    </message>
    <message>
        <source>1 where the partner has two active contacts and the records of the window name two departments or two people of the college.</source>
        <translation>企业在任联系人不少于两人，且统计期内的记录涉及学校两个部门或两位经办人的，计 1。</translation>
    </message>
    <message>
        <source>A target must be above 0.</source>
        <translation>目标值须大于 0。</translation>
    </message>
    <message>
        <source>A weight must not be below 0.</source>
        <translation>权重不能小于 0。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>往来活动</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>学徒制</translation>
    </message>
    <message>
        <source>Bases and input</source>
        <translation>基地与投入</translation>
    </message>
    <message>
        <source>Bases built together</source>
        <translation>共建基地</translation>
    </message>
    <message>
        <source>Bases with the partner on the term's last day, each with the factor of its level: national, provincial, college.</source>
        <translation>学期末与该单位共建的基地，按国家级、省级、校级分别乘以系数后求和。</translation>
    </message>
    <message>
        <source>Cash, scholarships, donated equipment and software received from the partner in the window, and half of the equipment on loan; sites count with the bases, staff with the teachers.</source>
        <translation>统计期内收到的企业现金、奖学金、捐赠设备和软件，设备准捐赠按系数折半；场地计入基地，师资计入教师，此处不重复。</translation>
    </message>
    <message>
        <source>Chosen, tried on the archetypes of cooperation</source>
        <translation>设计取值，经典型合作样例校验</translation>
    </message>
    <message>
        <source>Clauses of the agreement</source>
        <translation>协议条款完备度</translation>
    </message>
    <message>
        <source>Competitions</source>
        <translation>技能竞赛</translation>
    </message>
    <message>
        <source>Courses and textbooks</source>
        <translation>课程教材共建</translation>
    </message>
    <message>
        <source>Courses developed together</source>
        <translation>共同开发课程</translation>
    </message>
    <message>
        <source>Courses developed with the partner in the window; planned and stopped ones left out.</source>
        <translation>统计期内与该单位共同开发的课程门数，计划中和已终止的不计。</translation>
    </message>
    <message>
        <source>Days of enterprise practice that overlaps the window, by 30; where no days are written, those from first to last day.</source>
        <translation>与统计期有重叠的教师企业实践天数除以 30；未填天数的按起止日期计算。</translation>
    </message>
    <message>
        <source>Deep from</source>
        <translation>深层起点</translation>
    </message>
    <message>
        <source>Deep level: %1 of the %2 dimensions needed have at least %3 % of their points.</source>
        <translation>深层：须有 %2 个维度得分率达 %3%，现有 %1 个。</translation>
    </message>
    <message>
        <source>Deep level: %1 of the %2 marks of close cooperation needed: base built together, course or textbook, research or shared property.</source>
        <translation>深层：共建基地、共建课程教材、联合研发或共享知识产权三项中须有 %2 项，现有 %1 项。</translation>
    </message>
    <message>
        <source>Default, folded from the literature</source>
        <translation>按文献折算的缺省值</translation>
    </message>
    <message>
        <source>Developing courses</source>
        <translation>课程开发</translation>
    </message>
    <message>
        <source>Different forms of cooperation after 教职成〔2018〕1号, Art. 7, with at least one record in the window.</source>
        <translation>《职业学校校企合作促进办法》（教职成〔2018〕1号）第七条所列合作形式中，统计期内至少有一条记录的种数。</translation>
    </message>
    <message>
        <source>Different majors of the partner's order and apprenticeship classes running in the term; where a class names no major, those of its students.</source>
        <translation>本学期在办的订单班、学徒制班所覆盖的专业数；班级未填专业的，按学生专业计。</translation>
    </message>
    <message>
        <source>Different students hired by the partner after an internship or order class that overlaps the window.</source>
        <translation>实习或订单班与统计期有重叠、后被该单位录用的学生人数，同一学生计一次。</translation>
    </message>
    <message>
        <source>Different students whose internship at the partner lasts three months or more and overlaps the window; cancelled ones left out.</source>
        <translation>实习期满三个月且与统计期有重叠的学生人数，同一学生计一次，已取消的不计。</translation>
    </message>
    <message>
        <source>Dimensions that a deep level needs</source>
        <translation>深层须达标的维度数</translation>
    </message>
    <message>
        <source>Dimensions that a middle level needs</source>
        <translation>中层须达标的维度数</translation>
    </message>
    <message>
        <source>Directions in which people were appointed in the window: partner to college, college to partner.</source>
        <translation>统计期内互聘的方向数：企业人员到校任职、学校教师到企业任职各计 1。</translation>
    </message>
    <message>
        <source>Dual-qualified teachers from this cooperation</source>
        <translation>由本合作认定的双师</translation>
    </message>
    <message>
        <source>Educating together</source>
        <translation>协同育人</translation>
    </message>
    <message>
        <source>Enterprise culture</source>
        <translation>企业文化传承</translation>
    </message>
    <message>
        <source>Enterprise part-time teachers of the partner who taught hours or held an appointment in the window; mentors of interns count with the internships.</source>
        <translation>统计期内有授课或聘任记录的该单位企业兼职教师人数；实习指导教师在实习质量中计。</translation>
    </message>
    <message>
        <source>Entity platform</source>
        <translation>实体化平台</translation>
    </message>
    <message>
        <source>Evaluation and mending</source>
        <translation>评价与整改</translation>
    </message>
    <message>
        <source>Exchange of staff</source>
        <translation>师资互通</translation>
    </message>
    <message>
        <source>Factor of a college base</source>
        <translation>校级基地系数</translation>
    </message>
    <message>
        <source>Factor of a national base</source>
        <translation>国家级基地系数</translation>
    </message>
    <message>
        <source>Factor of a provincial base</source>
        <translation>省级基地系数</translation>
    </message>
    <message>
        <source>Factor of equipment on loan</source>
        <translation>设备准捐赠系数</translation>
    </message>
    <message>
        <source>Graduates hired</source>
        <translation>录用毕业生</translation>
    </message>
    <message>
        <source>Hiring of graduates</source>
        <translation>录用毕业生</translation>
    </message>
    <message>
        <source>Hours taught by the partner's people</source>
        <translation>企业兼职教师授课</translation>
    </message>
    <message>
        <source>Hours that enterprise part-time teachers of the partner taught in the term's school year, up to the term.</source>
        <translation>该单位企业兼职教师在本学年（截至本学期）的授课学时。</translation>
    </message>
    <message>
        <source>Income from technical service</source>
        <translation>技术服务到款</translation>
    </message>
    <message>
        <source>Industry college</source>
        <translation>产业学院</translation>
    </message>
    <message>
        <source>Initiative of the partner</source>
        <translation>企业主动性</translation>
    </message>
    <message>
        <source>Input of the partner</source>
        <translation>企业投入</translation>
    </message>
    <message>
        <source>Institutionalised contact</source>
        <translation>联系机制化</translation>
    </message>
    <message>
        <source>Interns of three months and more</source>
        <translation>三个月以上实习学生</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>岗位实习</translation>
    </message>
    <message>
        <source>Internships of full quality</source>
        <translation>实习质量达标率</translation>
    </message>
    <message>
        <source>Joint research</source>
        <translation>联合研发</translation>
    </message>
    <message>
        <source>Joint research and technical service</source>
        <translation>联合研发与技术服务</translation>
    </message>
    <message>
        <source>Majors with order or apprenticeship classes</source>
        <translation>订单班、学徒制覆盖专业</translation>
    </message>
    <message>
        <source>Making training plans</source>
        <translation>制定培养方案</translation>
    </message>
    <message>
        <source>Making use of results</source>
        <translation>成果转化</translation>
    </message>
    <message>
        <source>Marks of close cooperation that a deep level needs</source>
        <translation>深层须具备的紧密合作标志数</translation>
    </message>
    <message>
        <source>Mechanism and continuity</source>
        <translation>机制与持续</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>会商与走访</translation>
    </message>
    <message>
        <source>Middle from</source>
        <translation>中层起点</translation>
    </message>
    <message>
        <source>Middle level: %1 of the %2 dimensions needed have at least %3 % of their points.</source>
        <translation>中层：须有 %2 个维度得分率达 %3%，现有 %1 个。</translation>
    </message>
    <message>
        <source>Money received for the research and technical service that overlaps the window.</source>
        <translation>与统计期有重叠的研发、技术服务项目的到账经费。</translation>
    </message>
    <message>
        <source>Months of an internship that counts</source>
        <translation>计入的实习最短月数</translation>
    </message>
    <message>
        <source>Mutual appointments</source>
        <translation>人员互聘</translation>
    </message>
    <message>
        <source>No open violation is known; the ledgers are not checked for violations yet.</source>
        <translation>没有已知的未销号违规（台账尚未做违规检查）。</translation>
    </message>
    <message>
        <source>Of the agreements in force on the term's last day, the largest share of the 15 clauses that one of them holds.</source>
        <translation>学期末履行中的各协议，取条款最全的一份，其所含条款占 15 项的比例。</translation>
    </message>
    <message>
        <source>Of the communications of the window that say who began them, the share that the partner began.</source>
        <translation>统计期内写明发起方的沟通记录中，由企业发起的比例。</translation>
    </message>
    <message>
        <source>Of the internships that ended in the window, the share with a matching post, a mentor on both sides and marks by both sides.</source>
        <translation>统计期内结束的实习中，岗位对口、双方都有指导教师、双方都给出成绩的比例。</translation>
    </message>
    <message>
        <source>One half where in the window both the partner and the college's side (students, teachers, college) were asked for their opinion; the other half times the share of rectifications that are done.</source>
        <translation>统计期内企业与学校一方（学生、教师、学校）都有满意度记录的计一半；另一半按整改完成率计。</translation>
    </message>
    <message>
        <source>One side is cold below a balance of</source>
        <translation>低于此平衡度视为一头冷</translation>
    </message>
    <message>
        <source>Order classes</source>
        <translation>订单班</translation>
    </message>
    <message>
        <source>Part-time teachers from the partner</source>
        <translation>企业兼职教师</translation>
    </message>
    <message>
        <source>Part-time teaching</source>
        <translation>企业人员兼课</translation>
    </message>
    <message>
        <source>Patents, software and other rights won with the partner in the window.</source>
        <translation>统计期内与该单位共同取得的专利、软件著作权等。</translation>
    </message>
    <message>
        <source>Pay in the internships of the window as a share of what is owed: 80 % of the wage of the same post, else the lowest wage; at most 1 each.</source>
        <translation>统计期内实习报酬与应付标准之比的平均值：应付标准为同岗工资的 80%，未填的按最低档工资，每人最高计 1。</translation>
    </message>
    <message>
        <source>Pay of interns</source>
        <translation>实习报酬水平</translation>
    </message>
    <message>
        <source>Person-days of staff training in the window; where persons are written, one day each.</source>
        <translation>统计期内为该单位培训员工的人天数；只填人次的每人次按一天计。</translation>
    </message>
    <message>
        <source>Person-days that the partner's bases were used in the term's school year, up to the term.</source>
        <translation>该单位基地在本学年（截至本学期）的使用人天数。</translation>
    </message>
    <message>
        <source>Points of a fall that warns</source>
        <translation>触发预警的降幅（分）</translation>
    </message>
    <message>
        <source>Projects of research and technical service that overlap the window; planned and stopped ones left out.</source>
        <translation>与统计期有重叠的研发、技术服务（横向）项目数，计划中和已终止的不计。</translation>
    </message>
    <message>
        <source>Research centre or master studio</source>
        <translation>研发中心或大师工作室</translation>
    </message>
    <message>
        <source>Research centres</source>
        <translation>研发中心</translation>
    </message>
    <message>
        <source>Richness of forms</source>
        <translation>合作形式丰富度</translation>
    </message>
    <message>
        <source>School years with an agreement in force, without a gap, up to the term's.</source>
        <translation>截至本学期，连续有履行中协议的学年数。</translation>
    </message>
    <message>
        <source>Setting standards</source>
        <translation>标准制定</translation>
    </message>
    <message>
        <source>Shallow from</source>
        <translation>浅层起点</translation>
    </message>
    <message>
        <source>Share of its points that makes a dimension count</source>
        <translation>维度达标的得分率</translation>
    </message>
    <message>
        <source>Shared intellectual property</source>
        <translation>共享知识产权</translation>
    </message>
    <message>
        <source>Standards and certificates introduced</source>
        <translation>引入标准与证书</translation>
    </message>
    <message>
        <source>Standards made with the partner in the window, and 1+X certificates that it issues and students were examined for in it.</source>
        <translation>统计期内与该单位共同制定的标准，以及由该单位颁发、有学生参加考核的 1+X 证书。</translation>
    </message>
    <message>
        <source>Target and factors chosen</source>
        <translation>目标值与系数为设计取值</translation>
    </message>
    <message>
        <source>Target chosen</source>
        <translation>目标值为设计取值</translation>
    </message>
    <message>
        <source>Target chosen: once a year</source>
        <translation>目标值为设计取值：每年一次</translation>
    </message>
    <message>
        <source>Target chosen; hiring alone is shallow, so the weight is small</source>
        <translation>目标值为设计取值；仅录用毕业生属浅层合作，权重从低</translation>
    </message>
    <message>
        <source>Target: all of them (教职成〔2018〕1号, Art. 9)</source>
        <translation>目标值：全部（教职成〔2018〕1号第九条）</translation>
    </message>
    <message>
        <source>Target: all of them (教职成〔2021〕4号)</source>
        <translation>目标值：全部（教职成〔2021〕4号）</translation>
    </message>
    <message>
        <source>Target: both (教职成〔2018〕1号, Art. 12)</source>
        <translation>目标值：两项都做（教职成〔2018〕1号第十二条）</translation>
    </message>
    <message>
        <source>Target: both directions</source>
        <translation>目标值：双向</translation>
    </message>
    <message>
        <source>Target: not one person's acquaintance</source>
        <translation>目标值：不靠个人关系维系</translation>
    </message>
    <message>
        <source>Target: there is one</source>
        <translation>目标值：有</translation>
    </message>
    <message>
        <source>Target: three teachers of six months each (教师〔2016〕3号, Art. 4)</source>
        <translation>目标值：三名教师各六个月（教师〔2016〕3号第四条）</translation>
    </message>
    <message>
        <source>Target: 发改社会〔2019〕590号, Art. 5 (2)</source>
        <translation>目标值：发改社会〔2019〕590号第五条第二项</translation>
    </message>
    <message>
        <source>Target: 发改社会〔2019〕590号, Art. 5 (4)</source>
        <translation>目标值：发改社会〔2019〕590号第五条第四项</translation>
    </message>
    <message>
        <source>Target: 发改社会〔2019〕590号, Art. 5 (5)</source>
        <translation>目标值：发改社会〔2019〕590号第五条第五项</translation>
    </message>
    <message>
        <source>Target: 发改社会〔2019〕590号, Art. 5 (6)</source>
        <translation>目标值：发改社会〔2019〕590号第五条第六项</translation>
    </message>
    <message>
        <source>Teachers with a dual qualification in force on the term's last day that names the partner as its evidence.</source>
        <translation>学期末双师资格有效、且以该单位为认定依据的教师人数。</translation>
    </message>
    <message>
        <source>Teachers' practice</source>
        <translation>教师企业实践</translation>
    </message>
    <message>
        <source>Teachers' practice at the partner</source>
        <translation>教师到企业实践</translation>
    </message>
    <message>
        <source>Technical service</source>
        <translation>技术服务</translation>
    </message>
    <message>
        <source>Technology and service</source>
        <translation>技术协同与服务</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Textbooks written together</source>
        <translation>共同开发教材</translation>
    </message>
    <message>
        <source>Textbooks written with the partner in the window; planned and stopped ones left out.</source>
        <translation>统计期内与该单位共同开发的教材种数，计划中和已终止的不计。</translation>
    </message>
    <message>
        <source>The levels must rise from above 0 to at most 100.</source>
        <translation>各层次起点须由低到高，大于 0 且不超过 100。</translation>
    </message>
    <message>
        <source>The weights add up to %1, they must add up to 100.</source>
        <translation>权重合计为 %1，应为 100。</translation>
    </message>
    <message>
        <source>The window must be at least one year.</source>
        <translation>统计期至少一年。</translation>
    </message>
    <message>
        <source>There was activity in the last two terms.</source>
        <translation>近两个学期有往来活动。</translation>
    </message>
    <message>
        <source>There was no activity in the last two terms.</source>
        <translation>近两个学期没有任何往来活动。</translation>
    </message>
    <message>
        <source>Training bases</source>
        <translation>实训基地</translation>
    </message>
    <message>
        <source>Training of the partner's staff</source>
        <translation>为企业培训员工</translation>
    </message>
    <message>
        <source>Training plans made with the partner in the window, and meetings and visits in it whose topic or outcome speaks of the training plan (培养方案).</source>
        <translation>统计期内与该单位共同制定的培养方案，以及主题或成果提到“培养方案”的会议、走访次数。</translation>
    </message>
    <message>
        <source>Training plans revised together</source>
        <translation>共同修订培养方案</translation>
    </message>
    <message>
        <source>Training staff</source>
        <translation>员工培训</translation>
    </message>
    <message>
        <source>Use of the bases</source>
        <translation>基地使用</translation>
    </message>
    <message>
        <source>Visits, receptions and meetings of both sides in the term; calls left out.</source>
        <translation>本学期双方走访、来访和会议次数，电话不计。</translation>
    </message>
    <message>
        <source>Writing textbooks</source>
        <translation>教材开发</translation>
    </message>
    <message>
        <source>Years of the window</source>
        <translation>统计期年数</translation>
    </message>
    <message>
        <source>Years of unbroken cooperation</source>
        <translation>连续合作年限</translation>
    </message>
    <message>
        <source>base-building</source>
        <translation>基地型</translation>
    </message>
    <message>
        <source>bases</source>
        <translation>个</translation>
    </message>
    <message>
        <source>college hot, partner cold</source>
        <translation>校热企冷</translation>
    </message>
    <message>
        <source>course-making</source>
        <translation>课程型</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>门</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>个方向</translation>
    </message>
    <message>
        <source>educating</source>
        <translation>育人型</translation>
    </message>
    <message>
        <source>fell far in one term</source>
        <translation>一学期内大幅下降</translation>
    </message>
    <message>
        <source>fell two terms in a row</source>
        <translation>连续两学期下降</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>种</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>institutional</source>
        <translation>机制型</translation>
    </message>
    <message>
        <source>majors</source>
        <translation>个专业</translation>
    </message>
    <message>
        <source>partner hot, college cold</source>
        <translation>企热校冷</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>人天</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>人月</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>件</translation>
    </message>
    <message>
        <source>staff-sharing</source>
        <translation>师资型</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>项</translation>
    </message>
    <message>
        <source>students</source>
        <translation>人</translation>
    </message>
    <message>
        <source>technological</source>
        <translation>技术型</translation>
    </message>
    <message>
        <source>textbooks</source>
        <translation>种</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>发改社会〔2019〕590号, Art. 5 (2)</source>
        <translation>发改社会〔2019〕590号第五条第二项</translation>
    </message>
    <message>
        <source>发改社会〔2019〕590号: within three years</source>
        <translation>发改社会〔2019〕590号：近三年内</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1：再提高 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4 → %5 points (%6)</source>
        <translation>%1：%2 → %3，得分 %4 → %5（%6）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>1+X certificates of the partner</source>
        <translation>该单位颁发的 1+X 证书</translation>
    </message>
    <message>
        <source>1+X certificates that the partner issues and students were examined for in the window.</source>
        <translation>统计期内有学生参加考核、由该单位颁发的 1+X 证书数。</translation>
    </message>
    <message>
        <source>Apprenticeship and field engineer classes that overlap the window.</source>
        <translation>与统计期有重叠的学徒制班、现场工程师班数。</translation>
    </message>
    <message>
        <source>Apprenticeship classes</source>
        <translation>学徒制班</translation>
    </message>
    <message>
        <source>Bases built or equipment donated for a million yuan and more within three years</source>
        <translation>三年内共建基地或捐赠设备累计 100 万元以上</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>结账：%1</translation>
    </message>
    <message>
        <source>Deepen</source>
        <translation>深化</translation>
    </message>
    <message>
        <source>End</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Intellectual property shared with a school within three years</source>
        <translation>三年内与学校共享知识产权</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>One-sided: %1.</source>
        <translation>互惠失衡：%1。</translation>
    </message>
    <message>
        <source>Only %1 points are missing for the next level.</source>
        <translation>距上一层次仅差 %1 分。</translation>
    </message>
    <message>
        <source>Order classes and the like covering three majors and more</source>
        <translation>订单班等真实项目覆盖三个以上专业</translation>
    </message>
    <message>
        <source>Runs a school alone or with others, or an enterprise university open to society, or founded a vocational education group</source>
        <translation>独立或联合举办职业院校，或举办面向社会的企业大学，或为职教集团发起单位</translation>
    </message>
    <message>
        <source>Runs apprenticeships, or took 60 interns and more of three months a year within three years</source>
        <translation>开展学徒制，或三年内每年接收三个月以上实习、累计 60 人以上</translation>
    </message>
    <message>
        <source>Takes part in the 1+X pilot</source>
        <translation>承担 1+X 证书试点</translation>
    </message>
    <message>
        <source>The last agreement ends on %1.</source>
        <translation>最后一份履行中的协议于 %1 到期。</translation>
    </message>
    <message>
        <source>The level is below its target: %1.</source>
        <translation>尚未达到目标层次：%1。</translation>
    </message>
    <message>
        <source>The partner is blacklisted.</source>
        <translation>该单位已列入黑名单。</translation>
    </message>
    <message>
        <source>The records cannot show this.</source>
        <translation>台账记录无法反映。</translation>
    </message>
    <message>
        <source>The score %1 (%2 points).</source>
        <translation>得分%1（%2 分）。</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>种</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个班</translation>
    </message>
    <message>
        <source>records were edited</source>
        <translation>记录有修改</translation>
    </message>
    <message>
        <source>target or weight changed</source>
        <translation>目标值或权重有调整</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>有效协议</translation>
    </message>
    <message>
        <source>Meetings and visits in three years</source>
        <translation>近三学年沟通往来</translation>
    </message>
    <message>
        <source>%1 begun by the partner</source>
        <translation>其中对方发起 %1 次</translation>
    </message>
    <message>
        <source>Alliances with the college</source>
        <translation>共同参加的联盟、共同体</translation>
    </message>
    <message>
        <source>Projects in three years</source>
        <translation>近三学年合作项目</translation>
    </message>
    <message>
        <source>Opinions about the cooperation in three years</source>
        <translation>近三学年满意度评价</translation>
    </message>
    <message>
        <source>Rectifications in three years</source>
        <translation>近三学年整改</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>其中 %1 项未完成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The dimension&apos;s weight is the mean of two published weightings, its division a choice</source>
        <translation>维度权重取两种公开发表权重的均值并取整（其中一篇已撤稿），维度内的分配为设计取值</translation>
    </message>
    <message>
        <source>Keeping the depth of cooperation</source>
        <translation>正在封存合作深度</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重开%1</translation>
    </message>
    <message>
        <source>records added: %1</source>
        <translation>新增 %1 条记录</translation>
    </message>
    <message>
        <source>records gone: %1</source>
        <translation>减少 %1 条记录</translation>
    </message>
    <message>
        <source>%1: %2 (not kept so far: enter what there is first)</source>
        <translation>%1：先登记已有情况，达到 %2（目前台账未记录）</translation>
    </message>
    <message>
        <source>The records cover %1 of %2 points; more must be kept before any partner can reach the deep level.</source>
        <translation>现有台账可评%1分（满分%2分），记录补齐之前，任何单位都达不到深层。</translation>
    </message>
    <message>
        <source>The records cover %1 of %2 points; what is not kept counts as 0.</source>
        <translation>现有台账可评%1分（满分%2分），未记录的指标按0分计。</translation>
    </message>
    <message>
        <source>Input into bases and equipment</source>
        <translation>基地与设备投入</translation>
    </message>
    <message>
        <source>Cash, donated equipment and software, and sites received from the partner in the window; neither scholarships nor what is on loan.</source>
        <translation>评定期内收到合作单位的资金、捐赠设备、软件和场地；奖学金和准捐赠（借用）设备不计。</translation>
    </message>
    <message>
        <source>Members besides the college</source>
        <translation>成员单位（本校除外）</translation>
    </message>
    <message>
        <source>Members without agreement, meeting and project</source>
        <translation>没有协议、会商和项目的成员</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>10k yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Rectifications overdue: %1.</source>
        <translation>有 %1 项整改逾期未完成。</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Of a department: agreements that it leads.</source>
        <translation>按二级学院统计时，为该学院牵头的协议。</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Agreements in the file.</source>
        <translation>台账中的全部协议。</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>份</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>履行中协议</translation>
    </message>
    <message>
        <source>Agreements that are no drafts, not terminated by the last day of the term, have begun by then and have not ended before it.</source>
        <translation>期末最后一天有效的协议：已开始、未到期、未终止，不含草拟。</translation>
    </message>
    <message>
        <source>Partners with an agreement in force</source>
        <translation>有履行中协议的单位</translation>
    </message>
    <message>
        <source>Different partners of the agreements in force.</source>
        <translation>履行中协议涉及的单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>新签协议</translation>
    </message>
    <message>
        <source>Agreements signed in the term.</source>
        <translation>签订日期在期内的协议。</translation>
    </message>
    <message>
        <source>Agreements expired</source>
        <translation>到期协议</translation>
    </message>
    <message>
        <source>Agreements not terminated whose last day is in the term, before its last day.</source>
        <translation>终止日期在期内（不含期末最后一天）且未提前终止的协议。</translation>
    </message>
    <message>
        <source>Agreements expiring within 90 days</source>
        <translation>90天内到期协议</translation>
    </message>
    <message>
        <source>Agreements in force whose last day comes at most 90 days after the term.</source>
        <translation>期末履行中、终止日期不晚于期末后第90天的协议。</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>by partner</source>
        <translation>按合作单位</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>按二级学院</translation>
    </message>
    <message>
        <source>Of a department: bases that it runs; where a base names no department, that of its major.</source>
        <translation>按二级学院统计时，为该学院的基地；基地未注明学院的，按其专业所属学院。</translation>
    </message>
    <message>
        <source>Training bases</source>
        <translation>实训基地</translation>
    </message>
    <message>
        <source>Training bases in the file.</source>
        <translation>台账中的全部实训基地。</translation>
    </message>
    <message>
        <source>bases</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Stations of training bases</source>
        <translation>实训工位</translation>
    </message>
    <message>
        <source>Sum of the stations of all training bases in the file.</source>
        <translation>台账中全部实训基地的工位数之和。</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Training bases built</source>
        <translation>新建实训基地</translation>
    </message>
    <message>
        <source>Training bases whose day of completion is in the term.</source>
        <translation>建成日期在期内的实训基地。</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按校内外</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>1+X candidates</source>
        <translation>1+X报考</translation>
    </message>
    <message>
        <source>1+X results of examinations in the term, absent candidates included.</source>
        <translation>考核日期在期内的1+X考核记录，含缺考。</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>1+X candidates examined</source>
        <translation>1+X实考</translation>
    </message>
    <message>
        <source>1+X candidates of the term without those absent.</source>
        <translation>期内1+X报考中除去缺考的。</translation>
    </message>
    <message>
        <source>1+X candidates passed</source>
        <translation>1+X通过</translation>
    </message>
    <message>
        <source>1+X candidates of the term who passed.</source>
        <translation>期内1+X考核结果为通过的。</translation>
    </message>
    <message>
        <source>1+X pass rate</source>
        <translation>1+X通过率</translation>
    </message>
    <message>
        <source>1+X candidates who passed, as a share of those examined.</source>
        <translation>通过人次占实考人次的比例。</translation>
    </message>
    <message>
        <source>1+X certificates examined</source>
        <translation>1+X考核证书</translation>
    </message>
    <message>
        <source>Different certificates and levels examined in the term.</source>
        <translation>期内组织考核的证书，同一证书的不同等级分别计。</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>种</translation>
    </message>
    <message>
        <source>by certificate</source>
        <translation>按证书</translation>
    </message>
    <message>
        <source>Of a department: communications with partners that have an agreement, order class, placement, base or project of it.</source>
        <translation>按二级学院统计时，为与该学院合作单位（有协议、订单班、岗位实习、实训基地或合作项目）的沟通。</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Visits, meetings and calls with partners held in the term.</source>
        <translation>期内与合作单位的走访、来访、会议、电话等沟通。</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Partners spoken with</source>
        <translation>沟通单位</translation>
    </message>
    <message>
        <source>Different partners of the communications held in the term.</source>
        <translation>期内有沟通的合作单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>Follow-ups not done</source>
        <translation>未落实的后续事项</translation>
    </message>
    <message>
        <source>Communications held in the term whose follow-up was due by its last day and is not done.</source>
        <translation>期内沟通中，约定期末前跟进而尚未跟进的。</translation>
    </message>
    <message>
        <source>Contributions of partners</source>
        <translation>企业投入</translation>
    </message>
    <message>
        <source>Sum of what the college received from partners in the term, in yuan.</source>
        <translation>期内收到的合作单位投入金额之和，单位为元。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Number of contributions</source>
        <translation>企业投入笔数</translation>
    </message>
    <message>
        <source>Contributions that the college received from partners in the term.</source>
        <translation>期内收到的合作单位投入。</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Contributing partners</source>
        <translation>投入单位</translation>
    </message>
    <message>
        <source>Different partners that the college received contributions from in the term.</source>
        <translation>期内有投入的合作单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>Of a department: classes that it runs; where a class names no department, that of its major.</source>
        <translation>按二级学院统计时，为该学院的班级；班级未注明学院的，按其专业所属学院。</translation>
    </message>
    <message>
        <source>Of a department: students of the classes that it runs.</source>
        <translation>按二级学院统计时，为该学院班级的学生。</translation>
    </message>
    <message>
        <source>Order classes</source>
        <translation>订单班</translation>
    </message>
    <message>
        <source>Order classes that run on at least one day of the term.</source>
        <translation>期内至少有一天在办的订单班。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Order classes opened</source>
        <translation>新开订单班</translation>
    </message>
    <message>
        <source>Order classes that begin in the term.</source>
        <translation>开班日期在期内的订单班。</translation>
    </message>
    <message>
        <source>Partners with an order class</source>
        <translation>订单班合作单位</translation>
    </message>
    <message>
        <source>Different partners of the order classes that run in the term.</source>
        <translation>期内在办订单班的合作单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>Students in order classes</source>
        <translation>订单班学生</translation>
    </message>
    <message>
        <source>Different students in the order classes that run in the term; who is in two classes counts once.</source>
        <translation>期内在办订单班的学生，同一学生只计一次。</translation>
    </message>
    <message>
        <source>students</source>
        <translation>人</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>按形式</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>按班级</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Partners in the file.</source>
        <translation>台账中的全部合作单位。</translation>
    </message>
    <message>
        <source>Active partners</source>
        <translation>有实际合作的单位</translation>
    </message>
    <message>
        <source>Partners with an agreement in force on the last day of the term, or with an order class, a placement, a project or a contribution in the term.</source>
        <translation>期末有履行中协议，或期内有订单班、岗位实习、合作项目、资源投入的合作单位。</translation>
    </message>
    <message>
        <source>by nature</source>
        <translation>按性质</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>按规模</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>岗位实习人次</translation>
    </message>
    <message>
        <source>Placements of at least one day in the term, cancelled ones left out.</source>
        <translation>期内至少有一天在实习的岗位实习记录，不含已取消的。</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>岗位实习学生</translation>
    </message>
    <message>
        <source>Different students placed in the term; who is placed twice counts once.</source>
        <translation>期内参加岗位实习的学生，同一学生只计一次。</translation>
    </message>
    <message>
        <source>Partners with interns</source>
        <translation>接收实习单位</translation>
    </message>
    <message>
        <source>Different partners that students are placed with in the term.</source>
        <translation>期内接收岗位实习学生的单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>Partners with interns but no agreement</source>
        <translation>接收实习但无有效协议的单位</translation>
    </message>
    <message>
        <source>Partners with interns in the term that hold no agreement in force on its last day.</source>
        <translation>期内接收岗位实习学生、期末没有履行中协议的单位。</translation>
    </message>
    <message>
        <source>Tripartite agreements signed</source>
        <translation>已签三方协议</translation>
    </message>
    <message>
        <source>Placements in the term with a signed tripartite agreement.</source>
        <translation>期内岗位实习中已签三方协议的记录。</translation>
    </message>
    <message>
        <source>Tripartite agreement unknown</source>
        <translation>三方协议情况待补</translation>
    </message>
    <message>
        <source>Placements in the term that do not say whether the tripartite agreement is signed.</source>
        <translation>期内岗位实习中未注明是否签三方协议的记录。</translation>
    </message>
    <message>
        <source>Share of tripartite agreements signed</source>
        <translation>三方协议签订率</translation>
    </message>
    <message>
        <source>Tripartite agreements signed, as a share of the placements in the term.</source>
        <translation>已签三方协议占期内岗位实习人次的比例。</translation>
    </message>
    <message>
        <source>Insured internships</source>
        <translation>已投保实习</translation>
    </message>
    <message>
        <source>Placements in the term with insurance.</source>
        <translation>期内岗位实习中已投保的记录。</translation>
    </message>
    <message>
        <source>Insurance unknown</source>
        <translation>投保情况待补</translation>
    </message>
    <message>
        <source>Placements in the term that do not say whether the student is insured.</source>
        <translation>期内岗位实习中未注明是否投保的记录。</translation>
    </message>
    <message>
        <source>Share of insured internships</source>
        <translation>实习投保率</translation>
    </message>
    <message>
        <source>Insured placements, as a share of the placements in the term.</source>
        <translation>已投保占期内岗位实习人次的比例。</translation>
    </message>
    <message>
        <source>Internships matching the major</source>
        <translation>专业对口实习</translation>
    </message>
    <message>
        <source>Placements in the term whose post matches the student's major; near matches do not count.</source>
        <translation>期内岗位实习中岗位与专业对口的记录，相近的不计。</translation>
    </message>
    <message>
        <source>Match unknown</source>
        <translation>对口情况待补</translation>
    </message>
    <message>
        <source>Placements in the term that do not say whether the post matches the major.</source>
        <translation>期内岗位实习中未注明是否对口的记录。</translation>
    </message>
    <message>
        <source>Share of matching internships</source>
        <translation>实习对口率</translation>
    </message>
    <message>
        <source>Placements that match the major, as a share of the placements in the term.</source>
        <translation>对口占期内岗位实习人次的比例。</translation>
    </message>
    <message>
        <source>by match</source>
        <translation>按对口情况</translation>
    </message>
    <message>
        <source>by major</source>
        <translation>按专业</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Projects that run on at least one day of the term; without a start they do not count.</source>
        <translation>期内至少有一天在进行的合作项目；开始日期未填的不计。</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Partners of projects</source>
        <translation>项目合作单位</translation>
    </message>
    <message>
        <source>Different partners of the projects that run in the term.</source>
        <translation>期内在研项目的合作单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>Contract amount of projects</source>
        <translation>项目合同金额</translation>
    </message>
    <message>
        <source>Sum of the contract amounts of the projects that run in the term.</source>
        <translation>期内在研项目的合同金额之和。</translation>
    </message>
    <message>
        <source>Amount received for projects</source>
        <translation>项目到账金额</translation>
    </message>
    <message>
        <source>Sum of the amounts received so far for the projects that run in the term.</source>
        <translation>期内在研项目至今的到账金额之和。</translation>
    </message>
    <message>
        <source>Projects without a start</source>
        <translation>开始日期未填的项目</translation>
    </message>
    <message>
        <source>Projects in the file that bear no start and so count in no term.</source>
        <translation>台账中开始日期未填、因而不计入任何学期的项目。</translation>
    </message>
    <message>
        <source>Of a department: its teachers.</source>
        <translation>按二级学院统计时，为该学院的教师。</translation>
    </message>
    <message>
        <source>Full-time teachers</source>
        <translation>专任教师</translation>
    </message>
    <message>
        <source>Teachers of the kind full-time in the file.</source>
        <translation>台账中类别为专任的教师。</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Dual-qualified teachers</source>
        <translation>双师型教师</translation>
    </message>
    <message>
        <source>Full-time teachers with a recognition made by the last day of the term that has not run out on it; one without a date counts and is reported as missing data.</source>
        <translation>专任教师中，期末前（含当日）认定且期末仍有效的；认定日期未填的计入，并列为待补。</translation>
    </message>
    <message>
        <source>Share of dual-qualified teachers</source>
        <translation>双师型教师占比</translation>
    </message>
    <message>
        <source>Dual-qualified teachers, as a share of the full-time teachers.</source>
        <translation>双师型教师占专任教师的比例。</translation>
    </message>
    <message>
        <source>Enterprise part-time teachers</source>
        <translation>企业兼职教师</translation>
    </message>
    <message>
        <source>Teachers of the kind enterprise part-time in the file.</source>
        <translation>台账中类别为企业兼职的教师。</translation>
    </message>
    <message>
        <source>Recognitions as dual-qualified</source>
        <translation>有效双师认定</translation>
    </message>
    <message>
        <source>Recognitions of full-time teachers made by the last day of the term, or undated, that have not run out on it.</source>
        <translation>专任教师的双师认定中，期末前认定（或日期未填）且期末仍有效的。</translation>
    </message>
    <message>
        <source>recognitions</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Recognitions without a date</source>
        <translation>未填日期的双师认定</translation>
    </message>
    <message>
        <source>Recognitions that count although they bear no date.</source>
        <translation>计入统计但认定日期未填的双师认定。</translation>
    </message>
    <message>
        <source>Enterprise practices of teachers</source>
        <translation>教师企业实践</translation>
    </message>
    <message>
        <source>Enterprise practices of at least one day in the term.</source>
        <translation>期内至少有一天在进行的教师企业实践。</translation>
    </message>
    <message>
        <source>practices</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Teachers in enterprise practice</source>
        <translation>参加企业实践的教师</translation>
    </message>
    <message>
        <source>Different teachers with an enterprise practice in the term.</source>
        <translation>期内参加企业实践的教师，同一教师只计一次。</translation>
    </message>
    <message>
        <source>Partners of enterprise practice</source>
        <translation>企业实践接收单位</translation>
    </message>
    <message>
        <source>Different partners that teachers practise at in the term.</source>
        <translation>期内接收教师企业实践的单位，同一单位只计一次。</translation>
    </message>
    <message>
        <source>Of a department: results of its students; where a student has no department, that of the major, else that of an order class.</source>
        <translation>按二级学院统计时，为该学院学生的考核；学生未注明学院的，按其专业所属学院，再按其订单班所属学院。</translation>
    </message>
    <message>
        <source>Of a department: contributions under its agreements; without an agreement, those for its majors. Those that name neither belong to the college alone.</source>
        <translation>按二级学院统计时，为该学院协议项下的投入；未注明协议的，按其专业所属学院；两者都未注明的只计入全校。</translation>
    </message>
    <message>
        <source>Of a department: partners with an agreement, order class, placement, base, project or contribution of it.</source>
        <translation>按二级学院统计时，为与该学院有协议、订单班、岗位实习、实训基地、合作项目或资源投入的单位。</translation>
    </message>
    <message>
        <source>Of a department: placements of its students; where a student has no department, that of the major, else that of an order class.</source>
        <translation>按二级学院统计时，为该学院学生的实习；学生未注明学院的，按其专业所属学院，再按其订单班所属学院。</translation>
    </message>
    <message>
        <source>Of a department: projects that it leads; where a project names no department, that of its leader, else that of its major.</source>
        <translation>按二级学院统计时，为该学院牵头的项目；项目未注明学院的，按其负责人所在学院，再按其专业所属学院。</translation>
    </message>
    <message>
        <source>Of a department: those that it is responsible for.</source>
        <translation>按二级学院统计时，为由该学院负责的整改。</translation>
    </message>
    <message>
        <source>Rectifications not checked again</source>
        <translation>整改未复查</translation>
    </message>
    <message>
        <source>Rectifications overdue</source>
        <translation>整改逾期</translation>
    </message>
    <message>
        <source>Rectifications raised</source>
        <translation>新提出整改</translation>
    </message>
    <message>
        <source>Rectifications raised in the term.</source>
        <translation>本期提出的整改事项。</translation>
    </message>
    <message>
        <source>Rectifications done by the last day of the term that nobody checked again by it.</source>
        <translation>期末前已完成、但至期末仍未复查的整改事项。</translation>
    </message>
    <message>
        <source>Rectifications that were due before the last day of the term, in a running one before today, and not done by it.</source>
        <translation>整改期限在期末前（学期未结束的，在今天以前）且届时仍未完成的整改事项。</translation>
    </message>
    <message>
        <source>rectifications</source>
        <translation>项</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>solid: %1, hollow: %2</source>
        <translation>实心为%1，空心为%2</translation>
    </message>
    <message>
        <source>dark: %1, light: %2</source>
        <translation>深色为%1，浅色为%2</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Strategic cooperation</source>
        <translation>战略合作</translation>
    </message>
    <message>
        <source>Internship base</source>
        <translation>实习基地</translation>
    </message>
    <message>
        <source>Order training</source>
        <translation>订单培养</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>现代学徒制</translation>
    </message>
    <message>
        <source>Industry college</source>
        <translation>产业学院</translation>
    </message>
    <message>
        <source>Technical service</source>
        <translation>技术服务</translation>
    </message>
    <message>
        <source>Joint training room</source>
        <translation>共建实训室</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草拟</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>双方名称与信用代码</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标任务</translation>
    </message>
    <message>
        <source>Content and forms</source>
        <translation>内容形式</translation>
    </message>
    <message>
        <source>Rights and duties</source>
        <translation>权利义务</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>合作期限与续签</translation>
    </message>
    <message>
        <source>Inputs of each side</source>
        <translation>双方投入</translation>
    </message>
    <message>
        <source>Personnel exchange and pay</source>
        <translation>人员互聘与报酬</translation>
    </message>
    <message>
        <source>Interns' rights</source>
        <translation>实习生权益与三方协议</translation>
    </message>
    <message>
        <source>Safety and insurance</source>
        <translation>安全与保险</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>知识产权与保密</translation>
    </message>
    <message>
        <source>Funds and income</source>
        <translation>经费与收益分配</translation>
    </message>
    <message>
        <source>Contacts and meetings</source>
        <translation>联系人与会商机制</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>考核评价</translation>
    </message>
    <message>
        <source>Breach and disputes</source>
        <translation>违约与争议</translation>
    </message>
    <message>
        <source>Signatures and approval</source>
        <translation>签章与审批</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What the college and a partner have signed, and until when it holds</source>
        <translation>学校与合作单位签订的协议及其有效期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>协议名称</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>二级学院</translation>
    </message>
    <message>
        <source>Majors concerned</source>
        <translation>涉及专业</translation>
    </message>
    <message>
        <source>Agreement kind</source>
        <translation>协议类型</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Agreement status</source>
        <translation>协议状态</translation>
    </message>
    <message>
        <source>Terminated on</source>
        <translation>终止于</translation>
    </message>
    <message>
        <source>Takes interns</source>
        <translation>接收实习</translation>
    </message>
    <message>
        <source>Agreed amount</source>
        <translation>协议金额</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签自</translation>
    </message>
    <message>
        <source>Renews, as written</source>
        <translation>续签自（原文）</translation>
    </message>
    <message>
        <source>Clauses held</source>
        <translation>已含条款</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Person in charge, as written</source>
        <translation>负责人（原文）</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签约代表</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>On campus</source>
        <translation>校内</translation>
    </message>
    <message>
        <source>Off campus</source>
        <translation>校外</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Provincial level</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>College level</source>
        <translation>校级</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Skill appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>研发</translation>
    </message>
    <message>
        <source>Training base</source>
        <translation>实训基地</translation>
    </message>
    <message>
        <source>Training bases</source>
        <translation>实训基地</translation>
    </message>
    <message>
        <source>Training bases on and off the campus, built with partners</source>
        <translation>与合作单位共建的校内外实训基地</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>校内外</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Work stations</source>
        <translation>工位数</translation>
    </message>
    <message>
        <source>Equipment value</source>
        <translation>设备总值</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>建成日期</translation>
    </message>
    <message>
        <source>Elementary</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>1+X certificate</source>
        <translation>1+X 证书</translation>
    </message>
    <message>
        <source>1+X certificates</source>
        <translation>1+X 证书</translation>
    </message>
    <message>
        <source>Vocational skill level certificates and who issues them</source>
        <translation>职业技能等级证书及其培训评价组织</translation>
    </message>
    <message>
        <source>Certificate name</source>
        <translation>证书名称</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>培训评价组织</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Majors covered</source>
        <translation>对应专业</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>Certificate result</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Certificate results</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Results of 1+X examinations, one student and one examination a record</source>
        <translation>1+X 证书考核结果，一人一次一条</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>考核日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>转换学分</translation>
    </message>
    <message>
        <source>College</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Name, office and signature of the college, as reports show them</source>
        <translation>学校名称、部门与落款，报告按此排印</translation>
    </message>
    <message>
        <source>College name</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>College code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>所在省份</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>部门名称</translation>
    </message>
    <message>
        <source>President</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>Report number pattern</source>
        <translation>报告编号格式</translation>
    </message>
    <message>
        <source>Signing organ</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>First term starts (month-day)</source>
        <translation>第一学期开始（月-日）</translation>
    </message>
    <message>
        <source>Second term starts (month-day)</source>
        <translation>第二学期开始（月-日）</translation>
    </message>
    <message>
        <source>Visit to the partner</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visit by the partner</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Job development visit</source>
        <translation>访企拓岗</translation>
    </message>
    <message>
        <source>The college</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Visits, meetings and calls between the college and its partners</source>
        <translation>走访、来访、会议、电话与访企拓岗</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Initiated by</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>People of the college</source>
        <translation>学校人员</translation>
    </message>
    <message>
        <source>People of the partner</source>
        <translation>企业人员</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Follow up by</source>
        <translation>待跟进日期</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>已跟进日期</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>人力</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>People to call at the partners</source>
        <translation>合作单位的联系人</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Left the post on</source>
        <translation>离任日期</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备捐赠</translation>
    </message>
    <message>
        <source>Equipment on loan</source>
        <translation>设备准捐赠</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件捐赠</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>奖学金</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Teaching staff</source>
        <translation>师资</translation>
    </message>
    <message>
        <source>Partner to college</source>
        <translation>企业→学校</translation>
    </message>
    <message>
        <source>College to partner</source>
        <translation>学校→企业</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>资源投入</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>资源投入</translation>
    </message>
    <message>
        <source>Money, equipment and other means given by one side to the other</source>
        <translation>一方投入另一方的资金、设备与其他资源</translation>
    </message>
    <message>
        <source>Contribution kind</source>
        <translation>投入类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Agreement as written</source>
        <translation>协议（原文）</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>二级学院</translation>
    </message>
    <message>
        <source>Departments and schools of the college</source>
        <translation>学校的二级学院（系、部）</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Dual qualification</source>
        <translation>双师认定</translation>
    </message>
    <message>
        <source>Dual qualifications</source>
        <translation>双师认定</translation>
    </message>
    <message>
        <source>Recognitions of dual-qualified teachers</source>
        <translation>“双师型”教师认定</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Recognised on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>认定文号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Partner of the evidence</source>
        <translation>佐证单位</translation>
    </message>
    <message>
        <source>Enterprise practice</source>
        <translation>企业实践</translation>
    </message>
    <message>
        <source>Teachers' practice at partners</source>
        <translation>教师到企业实践</translation>
    </message>
    <message>
        <source>Practised at</source>
        <translation>实践单位</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>对应方案</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>导入对应方案</translation>
    </message>
    <message>
        <source>Headings the office has said the meaning of</source>
        <translation>已指明含义的表头</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Majors</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Majors with their catalogue codes</source>
        <translation>专业及专业代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>专业代码</translation>
    </message>
    <message>
        <source>Catalogue year</source>
        <translation>目录年份</translation>
    </message>
    <message>
        <source>Length of study</source>
        <translation>学制</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Named class</source>
        <translation>冠名</translation>
    </message>
    <message>
        <source>Field engineer</source>
        <translation>现场工程师</translation>
    </message>
    <message>
        <source>Work-study alternation</source>
        <translation>工学交替</translation>
    </message>
    <message>
        <source>2+1</source>
        <translation>2+1</translation>
    </message>
    <message>
        <source>Two-way directed</source>
        <translation>双定生</translation>
    </message>
    <message>
        <source>Order class</source>
        <translation>订单班</translation>
    </message>
    <message>
        <source>Order classes</source>
        <translation>订单班</translation>
    </message>
    <message>
        <source>Order, named and apprenticeship classes run with a partner</source>
        <translation>订单班、冠名班与学徒制班</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>开班日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结班日期</translation>
    </message>
    <message>
        <source>Planned students</source>
        <translation>计划人数</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>School mentor</source>
        <translation>校内指导教师</translation>
    </message>
    <message>
        <source>School mentor as written</source>
        <translation>校内指导教师（原文）</translation>
    </message>
    <message>
        <source>Partner mentor</source>
        <translation>企业指导教师</translation>
    </message>
    <message>
        <source>Order class student</source>
        <translation>订单班学生</translation>
    </message>
    <message>
        <source>Order class students</source>
        <translation>订单班学生</translation>
    </message>
    <message>
        <source>Who studies in which order class</source>
        <translation>各订单班的学生名单</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入班日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离班日期</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>离班原因</translation>
    </message>
    <message>
        <source>Hired by the partner</source>
        <translation>被企业录用</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Industry association</source>
        <translation>行业组织</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>科研院所</translation>
    </message>
    <message>
        <source>State-owned</source>
        <translation>国有企业</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>民营企业</translation>
    </message>
    <message>
        <source>Foreign-funded</source>
        <translation>外资企业</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>合资企业</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集体企业</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Social organisation</source>
        <translation>社会组织</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>合作中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Shallow</source>
        <translation>浅层</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中层</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>深层</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>In cultivation</source>
        <translation>建设培育</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Enterprises, associations and bodies the college works with</source>
        <translation>与学校合作的企业、行业组织与其他单位</translation>
    </message>
    <message>
        <source>Partner name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>职工人数</translation>
    </message>
    <message>
        <source>Staff counted on</source>
        <translation>人数统计日期</translation>
    </message>
    <message>
        <source>First cooperation</source>
        <translation>首次合作日期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>合作状态</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>战略型</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干型</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>一般型</translation>
    </message>
    <message>
        <source>To be built up</source>
        <translation>培育型</translation>
    </message>
    <message>
        <source>Strategic type</source>
        <translation>战略类型</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目标层次</translation>
    </message>
    <message>
        <source>Industry-education enterprise</source>
        <translation>产教融合型企业</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>所属集团</translation>
    </message>
    <message>
        <source>Group as written</source>
        <translation>所属集团（原文）</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>校方负责人</translation>
    </message>
    <message>
        <source>Looked after by, as written</source>
        <translation>校方负责人（原文）</translation>
    </message>
    <message>
        <source>By the college</source>
        <translation>统一安排</translation>
    </message>
    <message>
        <source>By the student</source>
        <translation>自主选择</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>对口</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>不对口</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>On post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>岗位实习</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>岗位实习</translation>
    </message>
    <message>
        <source>Internships of students at partners, one person and one stretch a record</source>
        <translation>学生在合作单位的岗位实习，一人一段一条</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>实习</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>实习单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Staff in the same post</source>
        <translation>同岗职工数</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>实习方式</translation>
    </message>
    <message>
        <source>Match with the major</source>
        <translation>专业对口</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>实习地区</translation>
    </message>
    <message>
        <source>Hired afterwards</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tripartite agreement signed</source>
        <translation>三方协议</translation>
    </message>
    <message>
        <source>Agreement and consent</source>
        <translation>协议与知情同意</translation>
    </message>
    <message>
        <source>Signed by the college on</source>
        <translation>学校签订日期</translation>
    </message>
    <message>
        <source>Signed by the partner on</source>
        <translation>单位签订日期</translation>
    </message>
    <message>
        <source>Signed by the student on</source>
        <translation>学生签订日期</translation>
    </message>
    <message>
        <source>Consent of the student</source>
        <translation>学生知情同意日期</translation>
    </message>
    <message>
        <source>Consent of the guardian</source>
        <translation>监护人知情同意日期</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>实习责任险</translation>
    </message>
    <message>
        <source>Insurance and pay</source>
        <translation>保险与报酬</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Insured from</source>
        <translation>保险起期</translation>
    </message>
    <message>
        <source>Insured to</source>
        <translation>保险止期</translation>
    </message>
    <message>
        <source>Insurance paid by</source>
        <translation>保险支付方</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>月报酬</translation>
    </message>
    <message>
        <source>Wage of the same post</source>
        <translation>同岗工资</translation>
    </message>
    <message>
        <source>Lowest wage grade</source>
        <translation>最低档工资</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>日工时</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>周工作天数</translation>
    </message>
    <message>
        <source>Night shifts</source>
        <translation>夜班数</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>危险作业</translation>
    </message>
    <message>
        <source>School score</source>
        <translation>学校评分</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Partner score</source>
        <translation>企业评分</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>培养方案</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研发</translation>
    </message>
    <message>
        <source>Research centre</source>
        <translation>研发中心</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>专利</translation>
    </message>
    <message>
        <source>Staff training</source>
        <translation>员工培训</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Courses, textbooks, technical service and research done together</source>
        <translation>共同开发的课程教材、技术服务与研发</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Project kind</source>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Leader as written</source>
        <translation>负责人（原文）</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>数量单位</translation>
    </message>
    <message>
        <source>Report text</source>
        <translation>报告文字</translation>
    </message>
    <message>
        <source>Report texts</source>
        <translation>报告文字</translation>
    </message>
    <message>
        <source>The office's own paragraphs and the sections it leaves out</source>
        <translation>各章节的自拟文字与取舍</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印出</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>休学</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退学</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Students that internships, order classes and certificates refer to</source>
        <translation>实习、订单班与证书所涉学生</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Citizen number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Year of entry</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Student status</source>
        <translation>学籍状态</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>专任</translation>
    </message>
    <message>
        <source>In-house part-time</source>
        <translation>校内兼课</translation>
    </message>
    <message>
        <source>Enterprise part-time</source>
        <translation>企业兼职</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Full-time and part-time teachers, enterprise teachers too</source>
        <translation>专任、兼课与企业兼职教师</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Teacher kind</source>
        <translation>教师类别</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Teaches specialist courses</source>
        <translation>任教专业课</translation>
    </message>
    <message>
        <source>Employed by</source>
        <translation>任职单位</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>First and last day of each term</source>
        <translation>各学期的起止日期</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No adverse record</source>
        <translation>无不良记录</translation>
    </message>
    <message>
        <source>Adverse record</source>
        <translation>有不良记录</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>同意准入</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓准入</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>不予准入</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>准入考察</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>准入考察</translation>
    </message>
    <message>
        <source>Inspections of partners before they take interns, and the decisions on them</source>
        <translation>单位接收实习前的实地考察与准入决定</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>考察日期</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>考察人员</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>单位资质</translation>
    </message>
    <message>
        <source>On-site inspection</source>
        <translation>实地考察</translation>
    </message>
    <message>
        <source>Credit standing</source>
        <translation>诚信状况</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理水平</translation>
    </message>
    <message>
        <source>Nature and content of the posts</source>
        <translation>岗位性质与内容</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Working environment</source>
        <translation>工作环境</translation>
    </message>
    <message>
        <source>Living environment</source>
        <translation>生活环境</translation>
    </message>
    <message>
        <source>Health and safety</source>
        <translation>健康与安全保障</translation>
    </message>
    <message>
        <source>Credit checked on</source>
        <translation>信用核查日期</translation>
    </message>
    <message>
        <source>Credit and safety checks</source>
        <translation>信用与安全核查</translation>
    </message>
    <message>
        <source>Credit check</source>
        <translation>信用核查结果</translation>
    </message>
    <message>
        <source>Safety checked on</source>
        <translation>安全核查日期</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全核查结果</translation>
    </message>
    <message>
        <source>Admission decision</source>
        <translation>准入结论</translation>
    </message>
    <message>
        <source>Decision and publication</source>
        <translation>决定与公示</translation>
    </message>
    <message>
        <source>Deciding meeting</source>
        <translation>审定会议</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>公示网址</translation>
    </message>
    <message>
        <source>Regional consortium</source>
        <translation>市域产教联合体</translation>
    </message>
    <message>
        <source>Industry community</source>
        <translation>行业产教融合共同体</translation>
    </message>
    <message>
        <source>Vocational education group</source>
        <translation>职教集团</translation>
    </message>
    <message>
        <source>Practice centre</source>
        <translation>产教融合实践中心</translation>
    </message>
    <message>
        <source>League</source>
        <translation>产业联盟</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Vice lead</source>
        <translation>副牵头</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>联盟与共同体</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>联盟与共同体</translation>
    </message>
    <message>
        <source>Regional and industry alliances, groups and consortia the college belongs to</source>
        <translation>学校参加的产教联合体、共同体与职教集团</translation>
    </message>
    <message>
        <source>Alliance name</source>
        <translation>联盟名称</translation>
    </message>
    <message>
        <source>Alliance kind</source>
        <translation>联盟类型</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Part of the college</source>
        <translation>学校身份</translation>
    </message>
    <message>
        <source>Alliance member</source>
        <translation>联盟成员</translation>
    </message>
    <message>
        <source>Alliance members</source>
        <translation>联盟成员</translation>
    </message>
    <message>
        <source>Which partner takes part in which alliance, and as what</source>
        <translation>各联盟与共同体的成员单位及其角色</translation>
    </message>
    <message>
        <source>Member role</source>
        <translation>成员角色</translation>
    </message>
    <message>
        <source>Took part from</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Took part until</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>互聘</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>互聘</translation>
    </message>
    <message>
        <source>Teachers who hold posts at partners and people of partners who hold posts at the college</source>
        <translation>到企业任职的教师与受聘到学校的企业人员</translation>
    </message>
    <message>
        <source>Appointed to</source>
        <translation>互聘方向</translation>
    </message>
    <message>
        <source>Teacher appointed</source>
        <translation>受聘教师</translation>
    </message>
    <message>
        <source>Teacher appointed, as written</source>
        <translation>受聘教师（原文）</translation>
    </message>
    <message>
        <source>Enterprise person appointed</source>
        <translation>受聘企业人员</translation>
    </message>
    <message>
        <source>Enterprise person appointed, as written</source>
        <translation>受聘企业人员（原文）</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>聘任职务</translation>
    </message>
    <message>
        <source>Appointed from</source>
        <translation>聘期起</translation>
    </message>
    <message>
        <source>Appointed until</source>
        <translation>聘期止</translation>
    </message>
    <message>
        <source>Name the teacher or the person of the partner.</source>
        <translation>请写明受聘教师或企业人员。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files that belong to records</source>
        <translation>各记录所附的文件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>Relative path</source>
        <translation>相对路径</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Base use</source>
        <translation>基地使用</translation>
    </message>
    <message>
        <source>Person-days and hours for which the training bases were used, by term</source>
        <translation>实训基地各学期的使用人天与学时</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>使用人天</translation>
    </message>
    <message>
        <source>Hours used</source>
        <translation>使用学时</translation>
    </message>
    <message>
        <source>Exam session</source>
        <translation>考核批次</translation>
    </message>
    <message>
        <source>Exam session as written</source>
        <translation>考核批次（原文）</translation>
    </message>
    <message>
        <source>Interns taken</source>
        <translation>接收实习学生</translation>
    </message>
    <message>
        <source>Graduates hired</source>
        <translation>录用毕业生</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>共同开发课程</translation>
    </message>
    <message>
        <source>Textbooks</source>
        <translation>共同开发教材</translation>
    </message>
    <message>
        <source>Money and equipment</source>
        <translation>资金与设备投入</translation>
    </message>
    <message>
        <source>Teachers' practice</source>
        <translation>接收教师实践</translation>
    </message>
    <message>
        <source>Teaching hours</source>
        <translation>授课学时</translation>
    </message>
    <message>
        <source>Technical services</source>
        <translation>技术服务</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>会商与走访</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>What each side promised in the agreements, and by when</source>
        <translation>双方在协议中约定的事项、数量与期限</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Promised quantity</source>
        <translation>约定数量</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>兑现口径</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Depth snapshot</source>
        <translation>深度评价快照</translation>
    </message>
    <message>
        <source>Depth snapshots</source>
        <translation>深度评价快照</translation>
    </message>
    <message>
        <source>Depths of cooperation as they were computed term by term</source>
        <translation>各学期计算所得的合作深度</translation>
    </message>
    <message>
        <source>Depth score</source>
        <translation>深度得分</translation>
    </message>
    <message>
        <source>Depth level</source>
        <translation>合作层次</translation>
    </message>
    <message>
        <source>Depth mode</source>
        <translation>合作模式</translation>
    </message>
    <message>
        <source>Capped by a violation</source>
        <translation>因违规封顶</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>互惠平衡度</translation>
    </message>
    <message>
        <source>Parameter set</source>
        <translation>参数方案</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>计算日期</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Exam sessions</source>
        <translation>考核批次</translation>
    </message>
    <message>
        <source>When, where and for how many a certificate is examined</source>
        <translation>证书考核的时间、站点与计划人数</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>考核批次名称</translation>
    </message>
    <message>
        <source>Exam site</source>
        <translation>考核站点</translation>
    </message>
    <message>
        <source>Planned candidates</source>
        <translation>计划人数</translation>
    </message>
    <message>
        <source>High-risk work</source>
        <translation>高风险作业</translation>
    </message>
    <message>
        <source>Work on holidays</source>
        <translation>休息日与节假日实习</translation>
    </message>
    <message>
        <source>Overtime and night shifts</source>
        <translation>加班与夜班</translation>
    </message>
    <message>
        <source>Internship outside the province</source>
        <translation>跨省实习</translation>
    </message>
    <message>
        <source>Internship abroad</source>
        <translation>境外实习</translation>
    </message>
    <message>
        <source>Length of the internship</source>
        <translation>实习时长</translation>
    </message>
    <message>
        <source>Share of interns</source>
        <translation>实习人数比例</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>豁免备案</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>豁免备案</translation>
    </message>
    <message>
        <source>Filings by which a rule does not apply to certain partners, majors and periods</source>
        <translation>经主管部门备案、不适用某条规定的单位、专业与期间</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案号</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>备案日期</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>备案机关</translation>
    </message>
    <message>
        <source>Rule exempted</source>
        <translation>豁免事项</translation>
    </message>
    <message>
        <source>Partner concerned</source>
        <translation>适用单位</translation>
    </message>
    <message>
        <source>Major concerned</source>
        <translation>适用专业</translation>
    </message>
    <message>
        <source>Exempt from</source>
        <translation>豁免期起</translation>
    </message>
    <message>
        <source>Exempt until</source>
        <translation>豁免期止</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>豁免理由</translation>
    </message>
    <message>
        <source>Not yet handled</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Being mended</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>State of a finding</source>
        <translation>问题处理</translation>
    </message>
    <message>
        <source>States of findings</source>
        <translation>问题处理</translation>
    </message>
    <message>
        <source>What the office has said about the findings of the rules</source>
        <translation>对核查问题的说明与处理状态</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Statutory holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Shifted working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Statutory holidays and shifted working days: lunar dates are announced every year</source>
        <translation>法定节假日与调休上班日，按每年公布的安排录入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Holiday name</source>
        <translation>节日名称</translation>
    </message>
    <message>
        <source>Day kind</source>
        <translation>日期类型</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>纪律</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件与投诉</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件与投诉</translation>
    </message>
    <message>
        <source>Accidents, violated rights, breaches of discipline and complaints</source>
        <translation>实习中的安全、权益、纪律事件与投诉</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生单位</translation>
    </message>
    <message>
        <source>Placement concerned</source>
        <translation>涉及的实习</translation>
    </message>
    <message>
        <source>Placement concerned, as written</source>
        <translation>涉及的实习（原文）</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Incident kind</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件经过</translation>
    </message>
    <message>
        <source>Handled on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Acquaintance internship</source>
        <translation>认识实习</translation>
    </message>
    <message>
        <source>Post internship</source>
        <translation>岗位实习</translation>
    </message>
    <message>
        <source>Tripartite agreements</source>
        <translation>三方协议</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>实习方案</translation>
    </message>
    <message>
        <source>Student reports</source>
        <translation>学生实习报告</translation>
    </message>
    <message>
        <source>Assessment results</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>实习日志</translation>
    </message>
    <message>
        <source>Inspection records</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>实习总结</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>有关佐证材料</translation>
    </message>
    <message>
        <source>Internship plan</source>
        <translation>实习方案</translation>
    </message>
    <message>
        <source>Internship plans</source>
        <translation>实习方案</translation>
    </message>
    <message>
        <source>Plans of the rounds of internships, with approval, filing and archive</source>
        <translation>各批次实习的方案、审批、备案与归档</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Internship kind</source>
        <translation>实习类型</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Approval and filing</source>
        <translation>审批与备案</translation>
    </message>
    <message>
        <source>Scope of the filing</source>
        <translation>备案范围</translation>
    </message>
    <message>
        <source>Emergency drill on</source>
        <translation>应急演练日期</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档材料</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Confirmed difference</source>
        <translation>非重复确认</translation>
    </message>
    <message>
        <source>Confirmed differences</source>
        <translation>非重复确认</translation>
    </message>
    <message>
        <source>Pairs of records that are no duplicates</source>
        <translation>已确认不是重复的记录</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>第一条记录编号</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>第二条记录编号</translation>
    </message>
    <message>
        <source>Parameter sets</source>
        <translation>参数方案</translation>
    </message>
    <message>
        <source>Named and versioned limits, weights and targets</source>
        <translation>规则限值、权重与目标值的命名版本</translation>
    </message>
    <message>
        <source>Set name</source>
        <translation>方案名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>适用起始日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数内容</translation>
    </message>
    <message>
        <source>Internship plan as written</source>
        <translation>实习方案（原文）</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Rectifications</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>What has to be mended, by when, and what came of it</source>
        <translation>整改意见、期限与落实情况</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>整改意见</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible, as written</source>
        <translation>责任人（原文）</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>整改完成日期</translation>
    </message>
    <message>
        <source>Result of the mending</source>
        <translation>整改结果</translation>
    </message>
    <message>
        <source>Checked again on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Result of the second check</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Lists as they were arranged and named</source>
        <translation>已命名的列表筛选、排序与列</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>所在列表</translation>
    </message>
    <message>
        <source>Position among views</source>
        <translation>视图次序</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>视图内容</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Rounds of asking students, partners and teachers what they think</source>
        <translation>面向学生、单位与教师的满意度调查</translation>
    </message>
    <message>
        <source>Survey name</source>
        <translation>调查名称</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>调查对象</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>调查开始日期</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>调查截止日期</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>发放份数</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>回收份数</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>More were returned than were sent out.</source>
        <translation>回收份数多于发放份数。</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Scores given by students, partners, teachers and the college</source>
        <translation>学生、单位、教师与学校给出的评分</translation>
    </message>
    <message>
        <source>Survey as written</source>
        <translation>满意度调查（原文）</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>评价主体</translation>
    </message>
    <message>
        <source>Partner judged</source>
        <translation>被评单位</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Score given</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>People who answered</source>
        <translation>答卷人数</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Hours taught by term, of enterprise part-time teachers above all</source>
        <translation>教师各学期的授课学时，尤其是企业兼职教师</translation>
    </message>
    <message>
        <source>Course taught</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Hours taught</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Write a term as 2025-2026-1.</source>
        <translation>学期请写成 2025-2026-1 的形式。</translation>
    </message>
    <message>
        <source>Sealed term</source>
        <translation>学期结账</translation>
    </message>
    <message>
        <source>Sealed terms</source>
        <translation>学期结账</translation>
    </message>
    <message>
        <source>Terms whose figures are sealed</source>
        <translation>已结账的学期</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>结账日期</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>重开日期</translation>
    </message>
    <message>
        <source>Why it was reopened</source>
        <translation>重开原因</translation>
    </message>
    <message>
        <source>Sealed figures</source>
        <translation>结账数据</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Internship visit</source>
        <translation>实习巡查</translation>
    </message>
    <message>
        <source>Internship visits</source>
        <translation>实习巡查</translation>
    </message>
    <message>
        <source>Visits of teachers to interns and partners, with what was found and solved</source>
        <translation>教师对实习学生与实习单位的巡查、发现的问题与整改</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>巡查日期</translation>
    </message>
    <message>
        <source>Place visited</source>
        <translation>巡查单位</translation>
    </message>
    <message>
        <source>Placement visited</source>
        <translation>巡查的实习</translation>
    </message>
    <message>
        <source>Placement visited, as written</source>
        <translation>巡查的实习（原文）</translation>
    </message>
    <message>
        <source>Visiting teacher</source>
        <translation>巡查教师</translation>
    </message>
    <message>
        <source>Visiting teacher, as written</source>
        <translation>巡查教师（原文）</translation>
    </message>
    <message>
        <source>Way of visiting</source>
        <translation>巡查方式</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>巡查情况</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>Name the partner or the placement that was visited.</source>
        <translation>请写明巡查的单位或实习。</translation>
    </message>
    <message>
        <source>Position among sections</source>
        <translation>章节次序</translation>
    </message>
    <message>
        <source>Partner as signed</source>
        <translation>签约时名称</translation>
    </message>
    <message>
        <source>Terms overlap: %1 ends on %2, %3 starts on %4 already. Change the days of one of them.</source>
        <translation>学期有重叠：%1 到 %2 结束，%3 从 %4 就开始了。请改其中一个的日期。</translation>
    </message>
    <message>
        <source>Days between terms: %1 ends on %2, %3 starts only on %4. What happens in between counts for no term.</source>
        <translation>两个学期之间有空档：%1 到 %2 结束，%3 从 %4 才开始。空档里的事不算在任何学期内。</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>答卷人</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>this term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>this school year</source>
        <translation>本学年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年度</translation>
    </message>
    <message>
        <source>the term before</source>
        <translation>上学期</translation>
    </message>
    <message>
        <source>the school year before</source>
        <translation>上学年</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年度</translation>
    </message>
    <message>
        <source>the same as in %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>%2 percentage points more than in %1</source>
        <translation>比%1提高%2个百分点</translation>
    </message>
    <message>
        <source>%2 percentage points less than in %1</source>
        <translation>比%1下降%2个百分点</translation>
    </message>
    <message>
        <source>%2 more than in %1</source>
        <translation>比%1增加%2</translation>
    </message>
    <message>
        <source>%2 fewer than in %1</source>
        <translation>比%1减少%2</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图%1</translation>
    </message>
    <message>
        <source>Report on cooperation with enterprises, %1</source>
        <translation>%1校企合作工作报告</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>样例数据</translation>
    </message>
    <message>
        <source>This report covers %1 to %2; its figures come from the ledgers of the cooperation office.</source>
        <translation>根据校企合作台账，现将%1至%2校企合作工作情况报告如下。</translation>
    </message>
    <message>
        <source>The period is not over: the ledgers are those of %1, and figures of its last day are a forecast.</source>
        <translation>统计期尚未结束，台账数据截至%1，期末指标为按现有数据的预计。</translation>
    </message>
    <message>
        <source>On %1 the college had %2 in force%4, held with %3.</source>
        <translation>截至%1，履行中协议%2%4，涉及合作单位%3。</translation>
    </message>
    <message>
        <source>In %1 it signed %2 and saw %3 expire.</source>
        <translation>%1新签协议%2，到期%3。</translation>
    </message>
    <message>
        <source>None expires within 90 days after the end.</source>
        <translation>期末后90天内没有协议到期。</translation>
    </message>
    <message>
        <source>Within 90 days after the end, %1 will expire and need a decision on renewal.</source>
        <translation>另有%1将在期末后90天内到期，需尽早商定是否续签。</translation>
    </message>
    <message>
        <source>Most agreements in force are of the kind %1 (agreements)</source>
        <translation>履行中协议以%1类最多（单位：份）</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Agreements that expire within 90 days</source>
        <translation>90天内到期协议一览</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>No agreements are recorded.</source>
        <translation>台账中没有协议记录。</translation>
    </message>
    <message>
        <source>Agreements by kind (unit: agreements)</source>
        <translation>协议分类情况（单位：份）</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>新签</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>90天内到期</translation>
    </message>
    <message>
        <source>Cooperation agreements</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Counted from %1 to %2, both days included.</source>
        <translation>统计期自%1起至%2止，首尾两日均计入。</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>指标口径说明</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>订单班</translation>
    </message>
    <message>
        <source>Students placed</source>
        <translation>实习学生</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>No partners are recorded.</source>
        <translation>台账中没有合作单位记录。</translation>
    </message>
    <message>
        <source>All partners (numbers of agreements, classes, students, projects, talks)</source>
        <translation>合作单位一览</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>合作单位名单</translation>
    </message>
    <message>
        <source>1+X examinations by certificate and level (unit: candidates)</source>
        <translation>1+X证书考核情况（单位：人次）</translation>
    </message>
    <message>
        <source>Certificate and level</source>
        <translation>证书与等级</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>报考</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>实考</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>通过率</translation>
    </message>
    <message>
        <source>There were no 1+X examinations in %1.</source>
        <translation>%1没有组织1+X证书考核。</translation>
    </message>
    <message>
        <source>In %1 the college entered %2 for %3%4; %5 were examined and %6 passed, a rate of %7.</source>
        <translation>%1组织%3证书（分等级）考核，报考%2%4；实考%5，通过%6，通过率%7。</translation>
    </message>
    <message>
        <source>1+X examinations</source>
        <translation>1+X证书</translation>
    </message>
    <message>
        <source>The agreed follow-up of %1 was due and is not done.</source>
        <translation>其中%1约定的后续事项已到期而尚未落实。</translation>
    </message>
    <message>
        <source>There were no communications with partners in %1.</source>
        <translation>%1没有与合作单位的沟通记录。</translation>
    </message>
    <message>
        <source>In %1 the college held %2 with %3%4.</source>
        <translation>%1与%3合作单位沟通%2%4。</translation>
    </message>
    <message>
        <source>Communications by kind (unit: times)</source>
        <translation>沟通方式情况（单位：次）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Communication with partners</source>
        <translation>校企沟通</translation>
    </message>
    <message>
        <source>In %1 the college placed %2 as interns%4, with %3, in %5.</source>
        <translation>%1参加岗位实习的学生%2%4，分布在%3合作单位，共%5。</translation>
    </message>
    <message>
        <source>A tripartite agreement was signed for %1 (%2), insurance was bought for %3 (%4), and the post matched the major in %5 (%6).</source>
        <translation>已签三方协议%1，签订率%2；已投保%3，投保率%4；专业对口%5，对口率%6。</translation>
    </message>
    <message>
        <source>the tripartite agreement of %1</source>
        <translation>三方协议签订情况未注明的%1</translation>
    </message>
    <message>
        <source>the insurance of %1</source>
        <translation>投保情况未注明的%1</translation>
    </message>
    <message>
        <source>the match of %1</source>
        <translation>专业对口情况未注明的%1</translation>
    </message>
    <message>
        <source>Still to be completed in the ledgers, and not counted above: %1.</source>
        <translation>台账中尚有待补信息，未计入上述数字：%1。</translation>
    </message>
    <message>
        <source>All partners with interns hold an agreement in force.</source>
        <translation>接收实习的单位期末均有履行中协议。</translation>
    </message>
    <message>
        <source>Among the partners with interns, %1 held no agreement in force at the end.</source>
        <translation>接收实习的单位中，有%1期末没有履行中协议，需要补签或续签。</translation>
    </message>
    <message>
        <source>%1 took the most interns (persons)</source>
        <translation>%1接收实习学生最多（单位：人）</translation>
    </message>
    <message>
        <source>Department by department</source>
        <translation>分学院情况</translation>
    </message>
    <message>
        <source>Internships by department</source>
        <translation>各二级学院岗位实习情况（学生单位：人，其余：人次）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>二级学院</translation>
    </message>
    <message>
        <source>Times placed</source>
        <translation>实习人次</translation>
    </message>
    <message>
        <source>Tripartite</source>
        <translation>已签三方协议</translation>
    </message>
    <message>
        <source>With insurance</source>
        <translation>已投保</translation>
    </message>
    <message>
        <source>Matching posts</source>
        <translation>专业对口</translation>
    </message>
    <message>
        <source>%1 had the most interns (persons)</source>
        <translation>%1岗位实习学生最多（单位：人）</translation>
    </message>
    <message>
        <source>There were no internships in %1.</source>
        <translation>%1没有岗位实习。</translation>
    </message>
    <message>
        <source>Agreements and insurance</source>
        <translation>协议与保险</translation>
    </message>
    <message>
        <source>Partner by partner</source>
        <translation>分单位情况</translation>
    </message>
    <message>
        <source>Internships by partner</source>
        <translation>各单位接收岗位实习情况（学生单位：人，实习人次单位：人次）</translation>
    </message>
    <message>
        <source>Student internships</source>
        <translation>岗位实习</translation>
    </message>
    <message>
        <source>Order classes (unit of students: persons)</source>
        <translation>在办订单班一览（学生单位：人）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Class form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开班日期</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>No order class ran in %1.</source>
        <translation>%1没有在办的订单班。</translation>
    </message>
    <message>
        <source>In %1 the college ran %2 together with %3%4; %5 learned in them%6.</source>
        <translation>%1与%3合作单位共办订单班%2%4；在班学生%5%6。</translation>
    </message>
    <message>
        <source>New in %1: %2.</source>
        <translation>%1新增%2。</translation>
    </message>
    <message>
        <source>No class was opened in %1.</source>
        <translation>%1没有新开班。</translation>
    </message>
    <message>
        <source>Order-class training</source>
        <translation>订单培养</translation>
    </message>
    <message>
        <source>By %1 the ledgers counted %2, of which the college worked with %3%4; it had %5 in force%7, held with %6.</source>
        <translation>截至%1，台账中共有合作单位%2，其中有实际合作的%3家%4；履行中协议%5%7，涉及单位%6。</translation>
    </message>
    <message>
        <source>In %1 it ran %2 with %3 and placed %4 as interns%6, with %5.</source>
        <translation>%1在办订单班%2、学生%3；岗位实习学生%4%6，分布在%5合作单位。</translation>
    </message>
    <message>
        <source>The college employs %1 full-time, %2 of them dual-qualified, and shares %3 with %4. It ran %5, received %6 from partners and held %7.</source>
        <translation>专任教师%1，其中双师型教师%2人；实训基地%3、工位%4；开展合作项目%5，收到企业投入%6，与合作单位沟通%7。</translation>
    </message>
    <message>
        <source>Principal figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>%1 were interns in %2%3 (persons)</source>
        <translation>%2岗位实习学生%1%3（单位：人）</translation>
    </message>
    <message>
        <source>The ledgers hold no cooperation yet.</source>
        <translation>台账中尚无合作单位，本期没有可统计的校企合作数据。</translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>The ledgers give no start for %1; this is not counted.</source>
        <translation>另有%1合作项目未填开始日期，未计入，日期待补。</translation>
    </message>
    <message>
        <source>No projects ran in %1.</source>
        <translation>%1没有开展合作项目。</translation>
    </message>
    <message>
        <source>In %1 the college ran %2 with %3%4; their contracts are worth %5, of which %6 have been received.</source>
        <translation>%1与%3合作单位开展合作项目%2%4；合同金额合计%5，已到账%6。</translation>
    </message>
    <message>
        <source>Projects by kind</source>
        <translation>合作项目分类情况</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Training bases</source>
        <translation>实训基地</translation>
    </message>
    <message>
        <source>No training bases are recorded.</source>
        <translation>台账中没有实训基地记录。</translation>
    </message>
    <message>
        <source>College and partners share %1 with %2.</source>
        <translation>校企共建实训基地%1，工位%2。</translation>
    </message>
    <message>
        <source>Training bases by level</source>
        <translation>实训基地级别情况（基地、工位单位：个）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>基地</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Contributions of partners</source>
        <translation>企业投入</translation>
    </message>
    <message>
        <source>No contributions were received in %1.</source>
        <translation>%1没有收到企业投入。</translation>
    </message>
    <message>
        <source>In %1 the college received %2 from %3, worth %4%5.</source>
        <translation>%1收到%3合作单位的投入%2，合计%4%5。</translation>
    </message>
    <message>
        <source>Contributions by kind</source>
        <translation>企业投入分类情况</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Contributions (number)</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>%1 was the largest contribution (10,000 yuan)</source>
        <translation>企业投入以%1最多（单位：万元）</translation>
    </message>
    <message>
        <source>Bases and contributions</source>
        <translation>实训基地与资源投入</translation>
    </message>
    <message>
        <source>No full-time teachers are recorded.</source>
        <translation>台账中没有专任教师记录。</translation>
    </message>
    <message>
        <source>The ledgers carry %1 employed full-time, of them %2 dual-qualified (%3)%4. Enterprises lend the college %5.</source>
        <translation>台账中专任教师%1，其中双师型教师%2人，占%3%4；聘有企业兼职教师%5。</translation>
    </message>
    <message>
        <source>The ledgers give no date for %1; this is counted, and the date is to be completed.</source>
        <translation>另有%1双师认定未填认定日期，已计入统计，日期待补。</translation>
    </message>
    <message>
        <source>No teacher practised in an enterprise in %1.</source>
        <translation>%1没有教师参加企业实践。</translation>
    </message>
    <message>
        <source>In %1 %2 practised at %3, %4 in all%5.</source>
        <translation>%1参加企业实践的教师%2，到%3合作单位实践%4%5。</translation>
    </message>
    <message>
        <source>Teachers and enterprise practice by department</source>
        <translation>各二级学院师资与企业实践情况（单位：人，企业实践：人次）</translation>
    </message>
    <message>
        <source>Full-time teachers</source>
        <translation>专任教师</translation>
    </message>
    <message>
        <source>Dual-qualified</source>
        <translation>双师型教师</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>企业实践</translation>
    </message>
    <message>
        <source>Teachers and enterprise practice</source>
        <translation>师资与企业实践</translation>
    </message>
    <message>
        <source>Internships at the ten partners with the most interns</source>
        <translation>接收实习学生最多的10家单位（学生单位：人，实习人次单位：人次）</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>续%1</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>%1 (signed as %2)</source>
        <translation>%1（签约时：%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No partner is on file, so there is no depth to speak of.</source>
        <translation>尚无合作单位记录，合作深度无从评定。</translation>
    </message>
    <message>
        <source>Partners by depth of cooperation</source>
        <translation>合作单位按合作深度分布（单位：家）</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>家数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1（%2分）</translation>
    </message>
    <message>
        <source>Most deepened: %1.</source>
        <translation>深度提升最多的是：%1。</translation>
    </message>
    <message>
        <source>Fell back most: %1.</source>
        <translation>深度下降最多的是：%1。</translation>
    </message>
    <message>
        <source>Partners of the deep and middle levels, the first twenty</source>
        <translation>深层、中层合作单位（前二十家）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Strongest in</source>
        <translation>最强维度</translation>
    </message>
    <message>
        <source>The score has 100 points: %1 indicators in six dimensions, counted from the records of the last %2 school years and from nothing else.</source>
        <translation>合作深度分满分100分，由六个维度%1项指标构成，只依据近%2个学年的台账记录计算。</translation>
    </message>
    <message>
        <source>Its targets and weights are a default folded from literature, which the college may change; they are no national standard.</source>
        <translation>指标的目标与权重系按文献折算的缺省值，学校可以修改，并非国家标准。</translation>
    </message>
    <message>
        <source>Its targets and weights are those the college has set (version %1); they are no national standard.</source>
        <translation>指标的目标与权重由学校设定（第%1版），并非国家标准。</translation>
    </message>
    <message>
        <source>Depth of cooperation</source>
        <translation>合作深度</translation>
    </message>
    <message>
        <source>Depth is judged for the college as a whole.</source>
        <translation>合作深度按全校评定。</translation>
    </message>
    <message>
        <source>On %2, judged by the records, %3 of %1 partners were at the deep level, %4 at the middle and %5 at the shallow one; %6 were dormant.</source>
        <translation>按台账记录评定，截至%2，%1家合作单位中深层合作%3家、中层%4家、浅层%5家、休眠%6家。</translation>
    </message>
    <message>
        <source>Depth level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>%1 forms were sent out and %2 came back (%3).</source>
        <translation>共发放问卷%1份，回收%2份，回收率%3。</translation>
    </message>
    <message>
        <source>30 % of it</source>
        <translation>投入的30%</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>评价主体</translation>
    </message>
    <message>
        <source>Answered by: %1. Partner judged: %2. Date: %3.</source>
        <translation>评价主体：%1　　被评单位：%2　　日期：%3</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>By the cooperation ledger of the college, from %1 to %2:</source>
        <translation>根据学校校企合作台账，%1至%2期间双方合作情况如下：</translation>
    </message>
    <message>
        <source>By the records the enterprise is neither in cultivation nor certified, so it cannot offset yet.</source>
        <translation>台账显示该企业尚未列入建设培育或认证，暂不能抵免，以下数额仅供测算。</translation>
    </message>
    <message>
        <source>By the records, ending is to be considered with %1 partners, %2 are to be watched, %3 agreements to be renewed and %4 cooperations to be deepened.</source>
        <translation>依据台账，建议研究退出合作%1家，重点关注%2家，续签协议%3家，深化合作%4家。</translation>
    </message>
    <message>
        <source>Can be offset</source>
        <translation>当年可抵免</translation>
    </message>
    <message>
        <source>Can be offset = the smaller of (30 % of what was put in + what was carried over) and the education and local education surcharges due in the year (财税〔2019〕46号).</source>
        <translation>当年可抵免额＝（当年投入×30%＋上年结转）与当年应缴教育费附加、地方教育附加之和，两者取小（财税〔2019〕46号）。</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions of an industry-education enterprise (发改社会〔2019〕590号, Art. 5: one is enough)</source>
        <translation>产教融合型企业建设培育条件对照（发改社会〔2019〕590号第五条，具备一项即可）</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Means by question (of 100)</source>
        <translation>各题平均分（百分制）</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>No answer is on file yet.</source>
        <translation>台账中尚无答卷。</translation>
    </message>
    <message>
        <source>No partner is at the middle or deep level.</source>
        <translation>目前没有达到中层或深层的合作单位。</translation>
    </message>
    <message>
        <source>Nobody was asked what they think of the cooperation up to now.</source>
        <translation>截至本期，台账中没有满意度调查记录。</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Not shown by records</source>
        <translation>台账无法证明</translation>
    </message>
    <message>
        <source>Offset against the education surcharges, an estimate (yuan)</source>
        <translation>教育费附加抵免额估算（单位：元）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Put in, by the records</source>
        <translation>台账所记投入</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>合作建议</translation>
    </message>
    <message>
        <source>Recommendations for the coming year</source>
        <translation>下一年度合作建议</translation>
    </message>
    <message>
        <source>Recommendations on partners</source>
        <translation>合作建议清单</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>意见与建议</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfaction by term (mean of 100)</source>
        <translation>各学期满意度（百分制平均分）</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Sheet of mutual benefit</source>
        <translation>校企合作互惠清单</translation>
    </message>
    <message>
        <source>Sheets of mutual benefit</source>
        <translation>校企合作互惠清单</translation>
    </message>
    <message>
        <source>Surcharges due</source>
        <translation>应缴附加</translation>
    </message>
    <message>
        <source>The enterprise gave</source>
        <translation>企业投入</translation>
    </message>
    <message>
        <source>The enterprise got</source>
        <translation>企业收获</translation>
    </message>
    <message>
        <source>The records give no reason to change anything with any partner.</source>
        <translation>台账中没有需要退出、关注、续签或深化的合作。</translation>
    </message>
    <message>
        <source>This is an estimate from the college&apos;s records, no tax advice; the tax office decides.</source>
        <translation>本表根据学校台账估算，不构成税务意见，以税务机关核定为准。</translation>
    </message>
    <message>
        <source>Tick one box a line. No names are kept.</source>
        <translation>每题只选一项，在方框内打“√”。本问卷不记名。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>What should be better, and what is your advice to both sides?</source>
        <translation>您认为合作中有哪些需要改进？对学校和企业有何建议？</translation>
    </message>
    <message>
        <source>What the enterprise gave and got</source>
        <translation>企业投入与收获</translation>
    </message>
    <message>
        <source>What the records show</source>
        <translation>台账所示</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Partners to which the college gives far more than it gets: %1; partners that give far more than they get: %2.</source>
        <translation>学校付出明显多于所得的合作单位%1家，单位付出明显多于所得的%2家。</translation>
    </message>
    <message>
        <source>Majors with a partner of the middle or deep level: %1 of %2 (%3).</source>
        <translation>%2个专业中，%1个有中层以上合作单位，覆盖率%3。</translation>
    </message>
    <message>
        <source>Still without one are %1 and others.</source>
        <translation>尚无中层以上单位的有%1等专业。</translation>
    </message>
    <message>
        <source>Still without one: %1.</source>
        <translation>尚无中层以上单位的专业是%1。</translation>
    </message>
    <message>
        <source>Majors with more than half of their interns at one partner: %1 of %2.</source>
        <translation>%2个有实习生的专业中，%1个专业过半实习生集中在一家单位。</translation>
    </message>
    <message>
        <source>Partners by department and depth of cooperation (a partner counts in each department it works with)</source>
        <translation>各二级学院合作单位深度分布（与几个学院合作的单位分别计入）</translation>
    </message>
    <message>
        <source>Of %1 interns of the last school years the most, %2 (%3), were with %4.</source>
        <translation>近年实习生共%1人，接收最多的是%4，%2人，占%3。</translation>
    </message>
    <message>
        <source>The term was sealed on %1.</source>
        <translation>本学期于%1结账。</translation>
    </message>
    <message>
        <source>The term was sealed on %1 by %2.</source>
        <translation>本学期于%1结账，经办%2。</translation>
    </message>
    <message>
        <source>Figures and depths in this report are the sealed ones; what the records say otherwise today stands here. Lists of single records, satisfaction, recommendations and sheets of mutual benefit are those of today.</source>
        <translation>正文的数字与深度分均为封存值，与现有记录不一致的列在这里；逐条列出的名单以及满意度、合作建议和互惠情况表按现有记录。</translation>
    </message>
    <message>
        <source>Figures corrected since the term was sealed</source>
        <translation>结账后更正的数字</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存值</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现有记录</translation>
    </message>
    <message>
        <source>Depths corrected since the term was sealed (points and level)</source>
        <translation>结账后更正的合作深度（分数与层次）</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>涉及指标</translation>
    </message>
    <message>
        <source>The depth of %1 more partners differs less.</source>
        <translation>另有%1家单位的深度相差较小。</translation>
    </message>
    <message>
        <source>No sealed value differs from the records of today.</source>
        <translation>各项封存值与现有记录一致。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正说明</translation>
    </message>
    <message>
        <source>%1 (what it is made of)</source>
        <translation>%1（构成有变）</translation>
    </message>
    <message>
        <source>Surveys are of the whole college.</source>
        <translation>满意度调查为全校数据。</translation>
    </message>
    <message>
        <source>As many partners as in %1 reach the middle or deep level.</source>
        <translation>达到中层、深层的家数与%1持平。</translation>
    </message>
    <message>
        <source>%2 more than in %1 reach the middle or deep level.</source>
        <translation>达到中层、深层的比%1多%2家。</translation>
    </message>
    <message>
        <source>%2 fewer than in %1 reach the middle or deep level.</source>
        <translation>达到中层、深层的比%1少%2家。</translation>
    </message>
    <message>
        <source>Partners by level, %1 and %2</source>
        <translation>合作单位层次分布，%1与%2对比（单位：家）</translation>
    </message>
    <message>
        <source>no longer judged</source>
        <translation>已不参与评价</translation>
    </message>
    <message>
        <source>%1; records as they are today</source>
        <translation>%1；清单按现有记录</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ViewTabs</name>
    <message>
        <source>View changed · update</source>
        <translation>视图已改动 · 更新</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Keep these columns, filters and this order in the view</source>
        <translation>把当前的列、筛选和排序存入该视图</translation>
    </message>
    <message>
        <source>Keep these columns, filters and this order under a name</source>
        <translation>把当前的列、筛选和排序另存为一个视图</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Both mean the same. Which one stays?</source>
        <translation>这两条是同一个单位。保留哪一条？</translation>
    </message>
    <message>
        <source>It was once confirmed that the two are not the same.</source>
        <translation>以前曾确认过这两条不是同一个。</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>合并以后</translation>
    </message>
    <message>
        <source>Given up, kept in the history</source>
        <translation>不再采用（变更记录里仍可查）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 %2 条</translation>
    </message>
    <message>
        <source>Nothing points to "%1".</source>
        <translation>没有记录指向“%1”。</translation>
    </message>
    <message>
        <source>These point to "%1" from now on: %2.</source>
        <translation>以下记录改为指向“%1”：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>"%1" becomes a former name and goes to the recycle bin. Agreements keep the name they were signed under. This is one step and can be undone.</source>
        <translation>“%1”成为曾用名，这条记录放进回收站。协议上签约时的名称不变。合并是一步操作，可以撤销。</translation>
    </message>
    <message>
        <source>Each has a %1 of its own: they are probably two.</source>
        <translation>两条各有自己的%1，多半是两家单位。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are there already and become one.</source>
        <translation>
            <numerusform>其中 %Ln 条两边都有，合为一条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are there already with other details and stand there twice: %1.</source>
        <translation>
            <numerusform>另有 %Ln 条两边都有但内容不同，合并后并存：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source> and more</source>
        <translation>等</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecordForm</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecycleBinModel</name>
    <message>
        <source>%1 records</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>Taken along</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecycleBinPage</name>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What is deleted comes here and can be restored at any time.</source>
        <translation>删除的记录都会到这里，随时可以恢复。</translation>
    </message>
    <message>
        <source>Nothing deleted fits</source>
        <translation>没有符合条件的已删记录</translation>
    </message>
    <message>
        <source>Search for other words, or show all ledgers.</source>
        <translation>换个词搜索，或改看全部台账。</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What was deleted, newest first. Restoring can be undone like everything else.</source>
        <translation>删除过的记录，新近的在前。恢复也和其他操作一样可以撤销。</translation>
    </message>
    <message>
        <source>Search the recycle bin</source>
        <translation>搜索回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>All ledgers (%1)</source>
        <translation>全部台账（%1）</translation>
    </message>
    <message>
        <source>Restore %1 records</source>
        <translation>恢复 %1 条</translation>
    </message>
    <message>
        <source>Choose records first</source>
        <translation>请先选择记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>%1 "%2"</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>等，另有 %1 条</translation>
    </message>
    <message>
        <source>What is restored points to records that were deleted too: %1.</source>
        <translation>要恢复的记录所指向的记录也已删除：%1。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>%1 records restored</source>
        <translation>已恢复 %1 条</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>They are restored with it.</source>
        <translation>这些记录会一并恢复。</translation>
    </message>
    <message>
        <source>This was entered again since it was deleted: %1.</source>
        <translation>删除之后又登记了相同的记录：%1。</translation>
    </message>
    <message>
        <source>After restoring it stands there twice; delete or merge one of the two.</source>
        <translation>恢复后会有两条，请删除其中一条，或将两条合并。</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>CollegeContents</name>
    <message numerus="yes">
        <source>%1: %n partners</source>
        <translation>
            <numerusform>%1合作单位 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1，与上学期持平</translation>
    </message>
    <message>
        <source>%1, %2 more than before</source>
        <translation>%1，比上学期多 %2 家</translation>
    </message>
    <message>
        <source>%1, %2 fewer than before</source>
        <translation>%1，比上学期少 %2 家</translation>
    </message>
    <message>
        <source>Every major has a middle or deep partner</source>
        <translation>每个专业都有中层以上单位</translation>
    </message>
    <message>
        <source>%1 of %2 majors lack a deeper partner</source>
        <translation>%1 个专业没有中层以上单位，共 %2 个</translation>
    </message>
    <message>
        <source>%1 takes %2 of the interns</source>
        <translation>%1接收 %2 的实习生</translation>
    </message>
    <message>
        <source>Neither side has given anything yet</source>
        <translation>双方都还没有付出</translation>
    </message>
    <message>
        <source>Nowhere does one side give far more</source>
        <translation>没有一头热的合作</translation>
    </message>
    <message numerus="yes">
        <source>The college gives far more with %Ln partners</source>
        <translation>
            <numerusform>对 %Ln 家单位学校付出明显偏多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners give far more</source>
        <translation>
            <numerusform>%Ln 家单位付出明显偏多</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has risen</source>
        <translation>没有单位上升</translation>
    </message>
    <message>
        <source>Nobody has fallen</source>
        <translation>没有单位下降</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners have risen</source>
        <translation>
            <numerusform>%Ln 家单位上升</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners have fallen</source>
        <translation>
            <numerusform>%Ln 家单位下降</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthFindings</name>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>The score %1</source>
        <translation>深度分：%1</translation>
    </message>
    <message>
        <source>The trend begins with this term</source>
        <translation>本学期起有得分</translation>
    </message>
    <message>
        <source>Risen %1 terms in a row</source>
        <translation>连续 %1 个学期上升</translation>
    </message>
    <message>
        <source>As deep as the term before</source>
        <translation>与上学期持平</translation>
    </message>
    <message>
        <source>%1 points up on the term before</source>
        <translation>比上学期上升 %1 分</translation>
    </message>
    <message>
        <source>%1 points down on the term before</source>
        <translation>比上学期下降 %1 分</translation>
    </message>
    <message>
        <source>Neither side has given anything yet</source>
        <translation>双方都还没有付出</translation>
    </message>
    <message>
        <source>Balanced: both give alike</source>
        <translation>双方付出相当</translation>
    </message>
    <message>
        <source>Balanced; the partner gives more</source>
        <translation>基本平衡，企业付出偏多</translation>
    </message>
    <message>
        <source>Balanced; the college gives more</source>
        <translation>基本平衡，学校付出偏多</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>企业付出：%1</translation>
    </message>
    <message>
        <source>College: %1</source>
        <translation>学校付出：%1</translation>
    </message>
    <message>
        <source>The partner began %1 of the communications.</source>
        <translation>沟通往来中 %1 由企业发起。</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>还没有得分</translation>
    </message>
</context>
<context>
    <name>DepthLook</name>
    <message>
        <source>%1A</source>
        <translation>%1秋</translation>
    </message>
    <message>
        <source>%1S</source>
        <translation>%1春</translation>
    </message>
    <message>
        <source>%1Su</source>
        <translation>%1夏</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>%1: set it up</source>
        <translation>%1：建立起来</translation>
    </message>
    <message>
        <source>%1: %2 higher</source>
        <translation>%1：提高 %2</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1：再增 %2</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::CollegePage</name>
    <message>
        <source>Depth of cooperation</source>
        <translation>合作深度</translation>
    </message>
    <message>
        <source>There is no partner yet</source>
        <translation>还没有合作单位</translation>
    </message>
    <message>
        <source>Depth is computed from records: import the ledgers of partners, agreements, internships and projects, and each partner gets its score.</source>
        <translation>合作深度全部由台账记录算出：导入合作单位、协议、实习、项目等台账，每家单位即有得分。</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>从 Excel 导入…</translation>
    </message>
    <message>
        <source>Enter partners</source>
        <translation>录入合作单位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No partner is falling back</source>
        <translation>没有合作单位深度下滑</translation>
    </message>
    <message>
        <source>%1 of %2 partners</source>
        <translation>%1 家，共 %2 家</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners, judged on %1 · %2</source>
        <translation>
            <numerusform>%Ln 家合作单位，截至 %1 评定 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners are falling back</source>
        <translation>
            <numerusform>%Ln 家合作单位深度下滑</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this page as a picture or PDF</source>
        <translation>把本页存为图片或 PDF</translation>
    </message>
    <message>
        <source>Depth of cooperation %1</source>
        <translation>校企合作深度 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DepthCard</name>
    <message>
        <source>Depth of cooperation</source>
        <translation>合作深度</translation>
    </message>
    <message>
        <source>Targets and weights</source>
        <translation>目标与权重</translation>
    </message>
    <message>
        <source>/ 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>%1 school years</source>
        <translation>近 %1 学年</translation>
    </message>
    <message>
        <source>%1 on the term before</source>
        <translation>%1 比上学期</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DimensionBars</name>
    <message>
        <source>%1: %2 points, %3; below the line of %4</source>
        <translation>%1：%2 分，得分率 %3，低于 %4 门槛</translation>
    </message>
    <message>
        <source>%1: %2 points, %3; reaches the line of %4</source>
        <translation>%1：%2 分，得分率 %3，达到 %4 门槛</translation>
    </message>
    <message>
        <source>line of %1</source>
        <translation>%1 门槛</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LevelScale</name>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 分，满分 100 分</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1：%2 分起</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LevelsView</name>
    <message>
        <source>mostly internships and jobs</source>
        <translation>以接收实习、推荐就业为主</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>上学期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln partners</source>
        <translation>
            <numerusform>%1：%Ln 家</numerusform>
        </translation>
    </message>
    <message>
        <source>idle two terms, or few points</source>
        <translation>近两学期无往来记录，或得分很低</translation>
    </message>
    <message>
        <source>classes, bases, staff exchange</source>
        <translation>订单班、共建基地、教师互聘</translation>
    </message>
    <message>
        <source>courses, research, property</source>
        <translation>共建课程教材、联合研发</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::PartnerHead</name>
    <message>
        <source>Credit code %1</source>
        <translation>统一社会信用代码 %1</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>校方负责人 %1</translation>
    </message>
    <message>
        <source>First cooperation %1</source>
        <translation>首次合作 %1</translation>
    </message>
    <message>
        <source>Strategic type %1</source>
        <translation>战略类型 %1</translation>
    </message>
    <message>
        <source>Target level %1</source>
        <translation>目标层次 %1</translation>
    </message>
    <message>
        <source>Target level %1, now %2</source>
        <translation>目标层次 %1（现为%2）</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::PartnerPage</name>
    <message>
        <source>No partner chosen</source>
        <translation>没有选中合作单位</translation>
    </message>
    <message>
        <source>Open one from the list of partners or from the depth of cooperation.</source>
        <translation>请从合作单位列表或“合作深度”中打开一家。</translation>
    </message>
    <message>
        <source>To the partners</source>
        <translation>查看合作单位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>只看失分</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Why %1 points</source>
        <translation>为什么是 %1 分</translation>
    </message>
    <message>
        <source>weight × value ÷ target, at most the weight</source>
        <translation>得分 = 权重 × 值 ÷ 目标，封顶为权重</translation>
    </message>
    <message>
        <source>Judged by: %1. Weights can be changed in the settings; past terms keep theirs.</source>
        <translation>口径：%1。目标与权重可在设置中修改，历史学期按当时口径保存。</translation>
    </message>
    <message>
        <source>%1 · judged on %2</source>
        <translation>%1 · 截至 %2 评定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Depth of %1</source>
        <translation>%1合作深度</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the depth as a picture or this page as a PDF</source>
        <translation>把合作深度存为图片，或把本页存为 PDF</translation>
    </message>
    <message>
        <source>Mutual benefit…</source>
        <translation>互惠清单…</translation>
    </message>
    <message>
        <source>One page for the partner: what it gave and got, to print or save</source>
        <translation>给合作单位的一页纸：投入与收获，可打印或保存</translation>
    </message>
    <message>
        <source>A sealed term cannot be changed</source>
        <translation>已结账的学期不能修改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitments of %1</source>
        <translation>
            <numerusform>%1 约定事项 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitments written</source>
        <translation>
            <numerusform>已写入约定事项 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Its part in the cooperation</source>
        <translation>参与合作情况</translation>
    </message>
    <message>
        <source>Associations, authorities and institutes have no level: the index asks what an employer does with the college. What they do stands here.</source>
        <translation>行业组织、政府部门和科研院所不评深度层次：指标衡量的是用人单位与学校的合作，这里列出它们的参与情况。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::PartnersModel</name>
    <message>
        <source>Partner gives %1, college gives %2</source>
        <translation>企业付出 %1，学校付出 %2</translation>
    </message>
    <message>
        <source>Double click opens the partner</source>
        <translation>双击打开该单位</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>互惠</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ReasonsTable</name>
    <message>
        <source>Reasons for the points</source>
        <translation>得分依据</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未建账</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>The office keeps no such records yet: it counts 0. Opens the list.</source>
        <translation>学校尚未建立这类台账，按 0 分计。点击打开列表。</translation>
    </message>
    <message>
        <source>There is no record of it for this partner. Opens the list to enter one.</source>
        <translation>该单位没有这类记录。点击打开列表补录。</translation>
    </message>
    <message>
        <source>Opens the records behind this number.</source>
        <translation>打开这个数字背后的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ReciprocityBar</name>
    <message>
        <source>The partner gives %1, the college gives %2, of 1</source>
        <translation>企业付出 %1，学校付出 %2，满值为 1</translation>
    </message>
    <message>
        <source>Partner gives %1</source>
        <translation>企业付出 %1</translation>
    </message>
    <message>
        <source>College gives %1</source>
        <translation>学校付出 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ReciprocityCard</name>
    <message>
        <source>balance %1</source>
        <translation>互惠平衡度 %1</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::TrialCard</name>
    <message>
        <source>Write as commitments</source>
        <translation>写入约定事项</translation>
    </message>
    <message>
        <source>Trial: with what is checked</source>
        <translation>试算：勾选后的总分</translation>
    </message>
    <message>
        <source>Way 1</source>
        <translation>办法一</translation>
    </message>
    <message>
        <source>Way 2</source>
        <translation>办法二</translation>
    </message>
    <message>
        <source>Way 3</source>
        <translation>办法三</translation>
    </message>
    <message>
        <source>gates %1 / %2</source>
        <translation>门槛 %1 / %2 已过</translation>
    </message>
    <message>
        <source>The deep level is reached</source>
        <translation>已达深层</translation>
    </message>
    <message>
        <source>Points suffice for %1, a gate does not</source>
        <translation>分数已够%1，但有门槛未过</translation>
    </message>
    <message>
        <source>%1 points short of %2</source>
        <translation>升到%2还差 %1 分</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>已过：%1</translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <translation>未过：%1</translation>
    </message>
    <message>
        <source>No agreement is in force: commitments need one. Enter or renew it first.</source>
        <translation>没有履行中的协议，约定事项须写在协议之下。请先录入或续签协议。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other ways</source>
        <translation>
            <numerusform>其他办法 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthPicture</name>
    <message>
        <source>Depth of cooperation %1 / 100 · %2 · %3</source>
        <translation>合作深度 %1 / 100 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>还没有合作单位</translation>
    </message>
    <message>
        <source>With their records, the depth of cooperation stands here.</source>
        <translation>有了台账记录，这里显示合作深度。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::ParametersCard</name>
    <message>
        <source>Keep as a new version…</source>
        <translation>另存为新版本…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>恢复缺省值</translation>
    </message>
    <message>
        <source>Targets and weights of the depth of cooperation</source>
        <translation>合作深度的目标、权重与门槛</translation>
    </message>
    <message>
        <source>The default is folded from literature and no national standard. A new version applies from the chosen term on; terms before keep theirs.</source>
        <translation>缺省值按文献折算，并非国家标准。新版本自所选学期起适用，以前的学期仍按当时口径。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>缺省值</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <translation>缺省值来源</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Thresholds, window and factors</source>
        <translation>门槛、统计期与系数</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>另存为新版本</translation>
    </message>
    <message>
        <source>Where the change comes from, such as a resolution</source>
        <translation>修改依据，如会议决议</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Parameters of depth</source>
        <translation>合作深度参数</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Points by dimension</source>
        <translation>各维度得分</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Why these points</source>
        <translation>得分依据</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未建账</translation>
    </message>
    <message>
        <source>Depth of cooperation</source>
        <translation>合作深度</translation>
    </message>
    <message>
        <source>%1 of 100 points, level: %2. Judged by: %3.</source>
        <translation>得分 %1（满分 100），层次：%2。口径：%3。</translation>
    </message>
</context>
<context>
    <name>BenefitWindow</name>
    <message>
        <source>Education and local education surcharges that the enterprise had to pay, in yuan. They are used for this sheet only and not kept.</source>
        <translation>企业当年应缴的教育费附加与地方教育附加，单位：元。只用于本清单测算，不保存。</translation>
    </message>
    <message>
        <source>Sheet of mutual benefit: %1</source>
        <translation>互惠清单：%1</translation>
    </message>
    <message>
        <source>Surcharges due</source>
        <translation>应缴教育费附加</translation>
    </message>
    <message>
        <source>Surcharges due…</source>
        <translation>应缴附加…</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>测算</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>&quot;%1&quot; for %2 is not an amount in yuan. Write 30000 or 3万, or leave the field empty.</source>
        <translation>%2 年的“%1”不是金额。请写 30000 或 3万，不清楚的留空。</translation>
    </message>
</context>
<context>
    <name>RecommendationsModel</name>
    <message>
        <source>Recommendations on partners</source>
        <translation>合作建议清单</translation>
    </message>
    <message>
        <source>The level is not the one wanted: %1, not %2.</source>
        <translation>现为%1，与目标层次“%2”不符。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DocumentOutputs</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as a Word document</source>
        <translation>存为 Word 文档</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>存为网页</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DocumentView</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecommendationsModel</name>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目标层次</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::RecommendationsPage</name>
    <message>
        <source>%1 of %2 partners</source>
        <translation>%2 家中的 %1 家</translation>
    </message>
    <message>
        <source>%1 · end %2, watch %3, renew %4, deepen %5</source>
        <translation>%1 · 退出 %2 家，关注 %3 家，续签 %4 家，深化 %5 家</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Export the recommendations</source>
        <translation>导出合作建议</translation>
    </message>
    <message>
        <source>Judged by records alone; the office decides</source>
        <translation>仅依据台账得出，供办公室研究决定</translation>
    </message>
    <message>
        <source>Not as wanted</source>
        <translation>与目标不符</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>打印或保存…</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>合作建议</translation>
    </message>
    <message>
        <source>Recommendations on partners</source>
        <translation>合作建议清单</translation>
    </message>
    <message>
        <source>The records give no reason to end, watch, renew or deepen the cooperation with any partner, and all are at the level wanted of them.</source>
        <translation>台账中没有需要退出、关注、续签或深化的合作，各单位均达到目标层次。</translation>
    </message>
    <message>
        <source>There is nothing to recommend</source>
        <translation>暂无建议</translation>
    </message>
    <message>
        <source>Which partners to end, watch, renew and deepen</source>
        <translation>哪些合作应退出、关注、续签或深化</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 not checked again</source>
        <translation>整改未复查 %1 项</translation>
    </message>
    <message>
        <source>%1 rectifications overdue</source>
        <translation>整改逾期 %1 项</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SurveyPage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Form for %1, as a workbook</source>
        <translation>%1问卷，Excel 工作簿</translation>
    </message>
    <message>
        <source>Form for %1, to print</source>
        <translation>%1问卷，供打印</translation>
    </message>
    <message>
        <source>Forms to send out</source>
        <translation>发放问卷</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Import forms that came back…</source>
        <translation>导入回收的问卷…</translation>
    </message>
    <message>
        <source>No survey chosen</source>
        <translation>未选择调查</translation>
    </message>
    <message>
        <source>Open one from the list of surveys.</source>
        <translation>请从调查列表中打开。</translation>
    </message>
    <message>
        <source>Partner judged</source>
        <translation>被评单位</translation>
    </message>
    <message>
        <source>Print them for people to tick, or send the workbook and import it when it comes back: then the scores are on file at once.</source>
        <translation>可打印后由填写人勾选；也可发出 Excel 问卷，收回后直接导入，评分即刻入账。</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存问卷</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>To the surveys</source>
        <translation>查看调查列表</translation>
    </message>
    <message>
        <source>Whoever answers picks it</source>
        <translation>由填写人选择</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>CollegeLevels</name>
    <message>
        <source>partners</source>
        <translation>家数</translation>
    </message>
</context>
<context>
    <name>CollegeReciprocity</name>
    <message>
        <source>Partners where one side gives far more</source>
        <translation>一头热的合作单位</translation>
    </message>
    <message>
        <source>Hours, money and places of partners, services and graduates of the college count here.</source>
        <translation>这里看企业的课时、投入与岗位，学校的服务与毕业生。</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>互惠平衡度 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcentrationCard</name>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Partner with the most interns</source>
        <translation>接收最多的单位</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>Interns by major and the partner with the most</source>
        <translation>各专业实习生与接收最多的单位</translation>
    </message>
    <message>
        <source>No interns</source>
        <translation>没有实习生</translation>
    </message>
    <message>
        <source>Import the placement ledger to see where they are.</source>
        <translation>导入岗位实习台账后，这里显示他们在哪里。</translation>
    </message>
    <message>
        <source>three school years</source>
        <translation>近三学年</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Partners, all shallow or dormant</source>
        <translation>合作单位（浅层或休眠）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Majors without a partner of the middle or deep level</source>
        <translation>没有中层以上合作单位的专业</translation>
    </message>
    <message>
        <source>No majors yet</source>
        <translation>还没有专业</translation>
    </message>
    <message>
        <source>With the majors, their coverage by partners stands here.</source>
        <translation>有了专业，这里显示合作单位的覆盖情况。</translation>
    </message>
    <message>
        <source>%1 of %1 majors are covered.</source>
        <translation>%1 个专业全部覆盖，共 %1 个。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Opens its partners</source>
        <translation>点按打开它的合作单位</translation>
    </message>
    <message>
        <source>Opens the major</source>
        <translation>点按打开这个专业</translation>
    </message>
    <message>
        <source>Without a middle or deep partner</source>
        <translation>没有中层以上单位</translation>
    </message>
</context>
<context>
    <name>DepartmentSheet</name>
    <message>
        <source>This term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>上学期</translation>
    </message>
    <message>
        <source>Most internships at: %1</source>
        <translation>接收实习最多的是%1</translation>
    </message>
    <message>
        <source>internships</source>
        <translation>实习人次</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Figures of the term</source>
        <translation>本学期主要数字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cooperation with enterprises</source>
        <translation>校企合作概况</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Department</source>
        <translation>按学院</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>按专业</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>按协议类型</translation>
    </message>
    <message>
        <source>A partner counts in each group it has records of.</source>
        <translation>一家单位与几组有往来，就在几组里各计一次。</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>没有分组</translation>
    </message>
    <message>
        <source>No record says anything of it yet.</source>
        <translation>还没有记录写到这一项。</translation>
    </message>
    <message>
        <source>partners by level</source>
        <translation>各层次家数</translation>
    </message>
    <message>
        <source>No group has a middle or deep partner</source>
        <translation>各组都没有中层以上单位</translation>
    </message>
    <message>
        <source>%1 has the most middle and deep partners: %2</source>
        <translation>%1中层以上单位最多：%2 家</translation>
    </message>
</context>
<context>
    <name>MajorsCard</name>
    <message>
        <source>Partners of each major by level</source>
        <translation>各专业合作单位的层次</translation>
    </message>
    <message>
        <source>No majors yet</source>
        <translation>还没有专业</translation>
    </message>
    <message>
        <source>With the majors, their coverage by partners stands here.</source>
        <translation>有了专业，这里显示合作单位的覆盖情况。</translation>
    </message>
    <message>
        <source>partners by level</source>
        <translation>各层次家数</translation>
    </message>
</context>
<context>
    <name>MoversCard</name>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Partners that rose</source>
        <translation>上升的合作单位</translation>
    </message>
    <message>
        <source>Partners that fell</source>
        <translation>下降的合作单位</translation>
    </message>
    <message>
        <source>The trend begins with this term: nothing is known of the term before.</source>
        <translation>得分从本学期算起，上学期没有可比的数。</translation>
    </message>
    <message>
        <source>By a level or a point at least, against the term before.</source>
        <translation>升降以一个层次或 1 分为准，与上学期比。</translation>
    </message>
    <message>
        <source>against the term before</source>
        <translation>比上学期</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>下降</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Save as a picture or PDF</source>
        <translation>存为图片或 PDF</translation>
    </message>
    <message>
        <source>Picture (*.png);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>图片未能写入</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::DepartmentPage</name>
    <message>
        <source>Department</source>
        <translation>二级学院</translation>
    </message>
    <message>
        <source>No department chosen</source>
        <translation>还没有选择学院</translation>
    </message>
    <message>
        <source>Open one from the list of departments or from the depth of cooperation.</source>
        <translation>请从二级学院清单或合作深度页打开。</translation>
    </message>
    <message>
        <source>To the departments</source>
        <translation>到二级学院清单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this page as a picture or PDF</source>
        <translation>把本页存为图片或 PDF</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln majors</source>
        <translation>
            <numerusform>%Ln 个专业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works with %Ln partners</source>
        <translation>
            <numerusform>与 %Ln 家单位合作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · judged on %2</source>
        <translation>%1 · 截至 %2 评定</translation>
    </message>
    <message>
        <source>Cooperation of %1</source>
        <translation>%1校企合作</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::KeptNotice</name>
    <message>
        <source>Sealed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>These are the depths as they were kept on %1, when the term was sealed.</source>
        <translation>本学期已于 %1 结账，这里显示封存的合作深度。</translation>
    </message>
    <message>
        <source>Judged by the records and parameters of today, it is the same.</source>
        <translation>按现有记录和现行口径重算，结果相同。</translation>
    </message>
    <message>
        <source>Today: %1, kept: %2</source>
        <translation>现在重算 %1，封存 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln partners more</source>
        <translation>
            <numerusform>另有 %Ln 家</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer judged</source>
        <translation>已不参与评价</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::LevelBars</name>
    <message>
        <source>%1
Click to open</source>
        <translation>%1
点按打开</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>没有单位</translation>
    </message>
    <message>
        <source>%1, %2 middle or deep</source>
        <translation>%1 家，中层以上 %2</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln partners</source>
        <translation>
            <numerusform>%1：%Ln 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln partners</source>
        <translation>
            <numerusform>%1，%2：%Ln 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperage::ui::PartnersTable</name>
    <message>
        <source>Partners and their depth</source>
        <translation>合作单位及其深度</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::SealCard</name>
    <message>
        <source>The term is sealed</source>
        <translation>本学期已结账</translation>
    </message>
    <message>
        <source>Sealed on %1</source>
        <translation>结账时间　%1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>经办　%1</translation>
    </message>
    <message>
        <source>Kept: %1 figures, the depth of %2 partners</source>
        <translation>封存　%1 项数字、%2 家单位的合作深度</translation>
    </message>
    <message>
        <source>Open the term again…</source>
        <translation>重开本学期…</translation>
    </message>
    <message>
        <source>Seal the term…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>All its terms are sealed</source>
        <translation>各学期均已结账</translation>
    </message>
    <message>
        <source>Not all its terms are sealed</source>
        <translation>尚有学期未结账</translation>
    </message>
    <message>
        <source>The term is not sealed</source>
        <translation>本学期未结账</translation>
    </message>
    <message>
        <source>Each page of the report says so. Sealing keeps its figures and depths as they are reported.</source>
        <translation>报告每页注明“未结账”。结账后，数字与合作深度按上报时的值封存。</translation>
    </message>
    <message>
        <source>Corrected since: figures %1, depths %2</source>
        <translation>结账后有更正：数字 %1 项，深度 %2 家</translation>
    </message>
    <message>
        <source>The text keeps the sealed values; the corrections stand in the annex.</source>
        <translation>正文保持封存值，更正列入附件。</translation>
    </message>
    <message>
        <source>%1: what it is made of</source>
        <translation>%1：构成有变</translation>
    </message>
    <message>
        <source>Years are not sealed themselves, only their terms: the figures of a year are counted from the records, its depth is that of its last term.</source>
        <translation>学年、自然年本身不结账，只结学期：全年数字按台账记录统计，合作深度取最后一个学期。</translation>
    </message>
    <message>
        <source>Not sealed: %1</source>
        <translation>未结账：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计……</translation>
    </message>
</context>
<context>
    <name>SheetParts</name>
    <message>
        <source>This term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>Term before</source>
        <translation>上学期</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Partners with the most points, at most twenty</source>
        <translation>得分靠前的合作单位（至多 20 家）</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>CollegeSheet</name>
    <message>
        <source>Depth of cooperation</source>
        <translation>校企合作深度</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>%1, the first %2</source>
        <translation>%1，列出前 %2 家</translation>
    </message>
    <message>
        <source>%1 (balance %2; on the mean partners give %3 and the college %4 of what is asked of each). %5: %6; %7: %8.</source>
        <translation>%1（互惠平衡度 %2；各项达标比例平均，企业方 %3，学校方 %4）。%5 %6 家，%7 %8 家。</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Partner with the most interns</source>
        <translation>接收最多的单位</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>实习生</translation>
    </message>
    <message>
        <source>Judged by the records on %1. Parameters: %2.</source>
        <translation>按截至 %1 的台账记录评定，评价参数：%2。</translation>
    </message>
    <message>
        <source>Partners of the departments</source>
        <translation>各二级学院的合作单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>二级学院</translation>
    </message>
</context>
<context>
    <name>AllianceContents</name>
    <message>
        <source>led by %1</source>
        <translation>牵头单位：%1</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>成立于 %1</translation>
    </message>
    <message>
        <source>the college: %1</source>
        <translation>本校身份：%1</translation>
    </message>
</context>
<context>
    <name>AllianceSheet</name>
    <message>
        <source>What its members do with the college</source>
        <translation>成员单位与学校的合作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Who or how</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>cooperage::ui::AlliancePage</name>
    <message>
        <source>Alliance</source>
        <translation>产教联盟</translation>
    </message>
    <message>
        <source>What its members do with the college</source>
        <translation>成员单位与学校的合作</translation>
    </message>
    <message>
        <source>An alliance acts through its members: each number counts theirs, of all kinds.</source>
        <translation>联盟通过成员单位开展合作，各项数字为全部成员单位（不限类型）之和。</translation>
    </message>
    <message>
        <source>No alliance chosen</source>
        <translation>还没有选择联盟</translation>
    </message>
    <message>
        <source>Open one from the list of alliances.</source>
        <translation>请从联盟清单打开。</translation>
    </message>
    <message>
        <source>To the alliances</source>
        <translation>到联盟清单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this page as a picture or PDF</source>
        <translation>把本页存为图片或 PDF</translation>
    </message>
    <message>
        <source>%1 · judged on %2</source>
        <translation>%1 · 截至 %2 评定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members have a level</source>
        <translation>
            <numerusform>%Ln 家成员单位参与深度评价</numerusform>
        </translation>
    </message>
</context>
</TS>
