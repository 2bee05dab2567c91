// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "tests/ui/style/gallery.h"
#include "ui/style/focus_ring.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/count_card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/meter_bar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/step_indicator.h"
#include "ui/widgets/toast.h"

namespace cooperage::ui {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QHBoxLayout* row(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::px(8));
    column->addLayout(line);
    return line;
}

QPushButton* button(QHBoxLayout* line, const char* text, const char* role)
{
    auto* made = new QPushButton(s(text));
    setRole(made, role);
    line->addWidget(made);
    return made;
}

void addButtons(QVBoxLayout* column, QWidget* sheet)
{
    auto* line = row(column);
    button(line, "写入", "primary");
    auto* ringed = button(line, "写入", "primary");
    button(line, "导出", "");
    auto* other = button(line, "导出", "");
    button(line, "删除", "danger")->setIcon(icon("trash", Token::ViolationText));
    button(line, "写入", "primary")->setEnabled(false);
    button(line, "导出", "")->setEnabled(false);
    button(line, "更多", "quiet");
    setCompact(button(line, "去处理", ""));
    auto* tool = new QToolButton;
    tool->setIcon(icon("funnel"));
    tool->setCheckable(true);
    tool->setChecked(true);
    line->addWidget(tool);
    auto* undo = new QToolButton;
    undo->setText(s("撤销"));
    undo->setIcon(icon("arrow-counterclockwise"));
    undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    undo->setPopupMode(QToolButton::InstantPopup);
    undo->setMenu(new QMenu(undo));
    line->addWidget(undo);
    line->addStretch();
    for (QWidget* target : {ringed, other})
        (new FocusRing(sheet))->setWidget(target);
}

void addInputs(QVBoxLayout* column)
{
    auto* line = row(column);
    auto* date = new QDateEdit(QDate(2025, 9, 8));
    date->setCalendarPopup(true);
    date->setDisplayFormat(s("yyyy-MM-dd"));
    line->addWidget(date);
    const std::pair<const char*, const char*> states[] = {
        {"2025-13-01", "refused"}, {"2,600", "warned"}, {"2,600 元", "changed"}};
    for (const auto& [text, state] : states) {
        auto* edit = new QLineEdit(s(text));
        setState(edit, state);
        line->addWidget(edit);
    }
    auto* disabled = new QLineEdit(s("由系统计算"));
    disabled->setEnabled(false);
    line->addWidget(disabled);
    auto* fixed = new QLineEdit(s("已结账"));
    fixed->setReadOnly(true);
    line->addWidget(fixed);
    auto* second = row(column);
    auto* combo = new QComboBox;
    combo->addItems({s("机器人运维"), s("数控操作")});
    second->addWidget(combo);
    second->addWidget(new QSpinBox);
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked, Qt::PartiallyChecked}) {
        auto* check = new QCheckBox(s("投保"));
        check->setTristate(true);
        check->setCheckState(state);
        second->addWidget(check);
    }
    auto* off = new QCheckBox(s("停用"));
    off->setChecked(true);
    off->setEnabled(false);
    second->addWidget(off);
    auto* radio = new QRadioButton(s("按单位"));
    radio->setChecked(true);
    second->addWidget(radio);
    second->addWidget(new QRadioButton(s("按学院")));
    second->addStretch();
}

QWidget* makeTable()
{
    auto* table = new QTableWidget(4, 4);
    table->setHorizontalHeaderLabels({s("学号"), s("姓名"), s("专业"), s("月报酬")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < 4; ++i) {
        auto* key = new QTableWidgetItem(s("20230401011%1").arg(i));
        key->setCheckState(i % 2 ? Qt::Checked : Qt::Unchecked);
        table->setItem(i, 0, key);
        table->setItem(i, 1, new QTableWidgetItem(s("陈思远")));
        table->setItem(i, 2, new QTableWidgetItem(s("数控技术")));
        table->setItem(i, 3, new QTableWidgetItem(s("3,200")));
    }
    table->setColumnWidth(0, metrics::px(140));
    table->selectRow(2);
    table->setMaximumHeight(metrics::px(150));
    return table;
}

void addChips(QVBoxLayout* column)
{
    auto* line = row(column);
    const std::pair<ChipKind, const char*> chips[] = {
        {ChipKind::Compliant, "合规"},      {ChipKind::Missing, "待补"},   {ChipKind::Warning, "预警"},
        {ChipKind::Exempt, "已豁免"},       {ChipKind::Violation, "违规"}, {ChipKind::Info, "提示"},
        {ChipKind::CompliantQuiet, "合规"}, {ChipKind::Dormant, "休眠"},   {ChipKind::Shallow, "浅层"},
        {ChipKind::Medium, "中层"},         {ChipKind::Deep, "深层"},      {ChipKind::Locked, "已结账"},
        {ChipKind::Neutral, "骨干单位"}};
    for (const auto& [kind, text] : chips)
        line->addWidget(new Chip(kind, s(text)));
    auto* link = new LinkButton(s("打开清单"));
    link->showChevron();
    line->addWidget(link);
    line->addStretch();
    auto* second = row(column);
    auto* segments = new SegmentedControl;
    segments->addSegment(s("按单位"));
    segments->addSegment(s("按学院"));
    segments->addSegment(s("按专业"));
    second->addWidget(segments);
    auto* tabs = new QTabBar;
    for (const char* tab : {"全部 1,284", "本学期在岗 1,107", "违规与预警 26"})
        tabs->addTab(s(tab));
    second->addWidget(tabs);
    second->addStretch();
    auto* steps = new StepIndicator({s("选文件"), s("核对"), s("写入")});
    steps->setCurrent(1);
    second->addWidget(steps);
}

void addCards(QVBoxLayout* column)
{
    auto* line = row(column);
    auto* card = new Card;
    card->setHeading(s("深层合作单位 15 家，比上学期多 3 家"));
    card->setMeasure(s("合作深度 · 168 家"));
    card->setLink(s("打开清单"));
    auto* bar = new ShareBar;
    bar->setShares(levelShares({s("休眠"), s("浅层"), s("中层"), s("深层")}, {31, 68, 54, 15}));
    card->body()->addWidget(bar);
    auto* before = new ShareBar;
    before->setBarHeight(20);
    before->setShares(levelShares({s("休眠"), s("浅层"), s("中层"), s("深层")}, {34, 71, 46, 12}));
    card->body()->addWidget(before);
    auto* meter = new MeterBar;
    meter->setShare(0.22, Token::Chart2);
    meter->setThreshold(0.3);
    card->body()->addWidget(meter);
    auto* spark = new Sparkline;
    spark->setValues({101, 108, std::nullopt, 111, 113, 121});
    card->body()->addWidget(spark);
    card->body()->addStretch();
    line->addWidget(card, 1);
    auto* notice = new Notice(ChipKind::Warning, s("预警"), s("月报酬低于同岗的 80%"));
    notice->addFigure(s("实际"), s("2,600"));
    notice->addFigure(s("应不低于"), s("2,880"));
    notice->addRemedy(s("改为 2,880"));
    notice->addRemedy(s("写明理由…"));
    notice->setBasis(s("R26 · 第十八条"));
    line->addWidget(notice, 1, Qt::AlignTop);
    auto* violation = new Notice(ChipKind::Violation, s("违规"), s("22:00 后排班，未见备案"));
    violation->setText(s("实际 8 个夜班，上限 0"));
    line->addWidget(violation, 1, Qt::AlignTop);
    auto* counts = row(column);
    const std::tuple<CountCard::Look, const char*, const char*, int> looks[] = {
        {{s("plus-lg"), Token::Accent, Token::Weak}, "新增", "含学生 37", 412},
        {{s("arrow-repeat"), Token::Accent, Token::Weak}, "更新", "可逐格查看", 58},
        {{s("equals"), Token::Text2, Token::Surface2}, "未变", "不写入", 398},
        {{s("slash-circle"), Token::ViolationText, Token::ViolationBack}, "拒绝", "整行不写入", 5},
        {{s("exclamation-triangle"), Token::WarningText, Token::WarningBack}, "有提醒", "照常写入并标记", 20}};
    for (const auto& [look, word, note, count] : looks) {
        auto* made = new CountCard(look, s(word));
        made->setCount(count);
        made->setNote(s(note));
        made->setChecked(count == 5);
        counts->addWidget(made);
    }
}

void addTalk(QVBoxLayout* column)
{
    auto* line = row(column);
    auto* dialog = new MessageDialog(
        Question{.title = s("删除合作单位"),
                 .text = s("删除“汇通冷链”和它的 3 份协议？"),
                 .consequences = s("24 条实习记录仍指向该单位，将保留名称。删除后可撤销，也可在回收站找回。"),
                 .act = s("删除 4 条记录"),
                 .stay = {},
                 .isDangerous = true},
        nullptr);
    dialog->setWindowFlags(Qt::Widget);
    line->addWidget(dialog, 1);
    auto* card = new Card;
    auto* empty = new EmptyState(s("agreement"), s("还没有协议"), s("可从 Excel 导入，或先新建一份。"));
    empty->addAction(s("导入"), s("file-import"));
    empty->addAction(s("新建协议"));
    card->body()->addWidget(empty);
    line->addWidget(card, 1);
    auto* progress = new ProgressCard;
    progress->begin(s("正在写入 岗位实习-信息"));
    progress->setProgress(291, 470, s("行"));
    line->addWidget(progress, 1, Qt::AlignTop);
}

void nameAll(QWidget* sheet)
{
    int number = 0;
    for (QWidget* widget : sheet->findChildren<QWidget*>()) {
        if (widget->objectName().isEmpty())
            widget->setObjectName(QStringLiteral("part%1").arg(++number));
    }
}

} // namespace

std::unique_ptr<QWidget> makeGallery()
{
    auto sheet = std::make_unique<QWidget>();
    setRole(sheet.get(), "page");
    auto* column = new QVBoxLayout(sheet.get());
    column->setSpacing(metrics::gap());
    auto* header = new PageHeader(s("部件与状态"));
    header->setSentence(s("学生在合作单位的岗位实习，一人一段一条"));
    auto* search = new SearchField;
    search->setFixedWidth(metrics::px(280));
    search->setText(s("ht"));
    search->setNote(s("拼音首字母 · 17 条"));
    header->addAtRight(search);
    auto* globalSearch = new SearchField;
    globalSearch->setFixedWidth(metrics::px(260));
    globalSearch->setPlaceholderText(s("搜索全部台账"));
    globalSearch->setShortcutHint(s("Ctrl+K"));
    header->addAtRight(globalSearch);
    column->addWidget(header);
    addButtons(column, sheet.get());
    addInputs(column);
    addChips(column);
    column->addWidget(makeTable());
    addCards(column);
    addTalk(column);
    auto* toast = new Toast(sheet.get());
    nameAll(sheet.get());
    sheet->resize(metrics::px(1180), metrics::px(1010));
    sheet->setAttribute(Qt::WA_DontShowOnScreen);
    sheet->show();
    toast->tell(s("已删除 4 条记录"), {{s("撤销"), [] {}}});
    return sheet;
}

class Gallery : public testing::Test {
protected:
    void TearDown() override { theme().apply(Theme::Scheme::Light, 100); }

    static QImage render(Theme::Scheme scheme, int zoom)
    {
        theme().apply(scheme, zoom);
        const auto sheet = makeGallery();
        QApplication::processEvents();
        const QImage picture = sheet->grab().toImage();
        const QString folder = qEnvironmentVariable("COOPERAGE_GALLERY");
        const QString name = scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(QStringLiteral("%1/gallery-%2-%3.png").arg(folder, name).arg(zoom)));
        }
        return picture;
    }
};

TEST_F(Gallery, ShowsEveryPartInBothSchemesOnTheirCanvas)
{
    const QImage light = render(Theme::Scheme::Light, 100);
    const QImage dark = render(Theme::Scheme::Dark, 100);
    EXPECT_EQ(light.pixelColor(2, 2), Tokens::light().color(Token::Canvas));
    EXPECT_EQ(dark.pixelColor(2, 2), Tokens::dark().color(Token::Canvas));
}

TEST_F(Gallery, NoWordIsCutOffAtTheLargestZoom)
{
    render(Theme::Scheme::Light, 150);
    const auto sheet = makeGallery();
    QApplication::processEvents();
    for (const QPushButton* made : sheet->findChildren<QPushButton*>()) {
        if (made->isVisible()) {
            EXPECT_GE(made->width(), made->fontMetrics().horizontalAdvance(made->text())) << made->text().toStdString();
        }
    }
}

} // namespace cooperage::ui
