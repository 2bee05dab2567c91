// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <algorithm>
#include <tuple>
#include <utility>

#include "core/base/assert.h"
#include "ui/style/focus_ring.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

namespace cooperage::ui {

namespace {

#ifdef Q_OS_MACOS
constexpr double kPointFactor = 1.3; ///< a point is a pixel there: 13 points look like 10 elsewhere
#else
constexpr double kPointFactor = 1.0;
#endif

/// The faces in order; named one by one, else Han letters take Japanese shapes.
QStringList families()
{
    return {QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
            QStringLiteral("PingFang SC"),        QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei")};
}

double designPoints(TextRole role)
{
    switch (role) {
    case TextRole::Axis:
        return 8.5;
    case TextRole::Caption:
        return 9;
    case TextRole::Body:
        return 10;
    case TextRole::Heading:
        return 10.5;
    case TextRole::Title:
        return 14;
    case TextRole::Number:
        return 20;
    case TextRole::Score:
        return 26;
    }
    return 10;
}

QPalette paletteOf(const Tokens& tokens)
{
    const auto colour = [&tokens](Token token) { return tokens.color(token); };
    QPalette palette;
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Canvas},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Surface2},
        {QPalette::Text, Token::Text},
        {QPalette::PlaceholderText, Token::Text3},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnFill},
        {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::Text},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
        {QPalette::ToolTipBase, Token::TooltipBack},
        {QPalette::ToolTipText, Token::TooltipText},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::Surface2},
        {QPalette::Mid, Token::Control},
        {QPalette::Dark, Token::Control},
        {QPalette::Shadow, Token::Control},
    };
    for (const auto& [role, token] : roles)
        palette.setColor(role, colour(token));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(Token::Unfocused));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Token::Surface2));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Token::Unfocused));
    return palette;
}

/// Fusion with the lengths that a style sheet cannot give: icons and tick boxes grow with the letters.
class ScaledFusion final : public QProxyStyle {
public:
    ScaledFusion() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
            return metrics::buttonIcon();
        case PM_ToolBarIconSize:
            return metrics::toolbarIcon();
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return metrics::px(15);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

Token tokenOf(const QString& name)
{
    for (int i = 0; i < int(Token::Count); ++i) {
        if (tokenName(Token(i)) == name)
            return Token(i);
    }
    COOPERAGE_ASSERT(!"a token that the style sheet names");
    return Token::Text;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_tokens(&Tokens::light()) {}

Theme::~Theme() = default;

void Theme::apply(Scheme scheme, int zoomPercent)
{
    m_tokens = scheme == Scheme::Dark ? &Tokens::dark() : &Tokens::light();
    m_zoom = std::clamp(zoomPercent, kSmallestZoom, kLargestZoom);
    if (!m_images) {
        m_images = std::make_unique<QTemporaryDir>();
        QApplication::setStyle(new ScaledFusion);
        new FocusRingKeeper(this);
        connect(qApp, &QGuiApplication::screenAdded, this, [this] { apply(this->scheme(), m_zoom); }); // a finer one?
    }
    QApplication::setPalette(paletteOf(*m_tokens));
    QApplication::setFont(font(TextRole::Body));
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

double Theme::points(double designPoints) const
{
    return designPoints * kPointFactor * m_zoom / 100;
}

QFont Theme::font(TextRole role) const
{
    QFont font;
    font.setFamilies(families());
    font.setPointSizeF(points(designPoints(role)));
    const bool isStrong = role != TextRole::Axis && role != TextRole::Caption && role != TextRole::Body;
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// theme.qss with its `@token`, `@px(n)`, `@pt(n)` and `@icon(name token size)` filled in.
QString Theme::styleSheet()
{
    QFile file(QStringLiteral(":/style/theme.qss"));
    COOPERAGE_ASSERT(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral(R"(@(?:(px|pt|icon)\(([^)]*)\)|([a-z0-9-]+)))"));

    QString result;
    qsizetype end = 0;
    auto matches = placeholder.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(source).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString kind = match.captured(1);
        const QString argument = match.captured(2);
        if (kind == QLatin1String("px")) {
            result += QString::number(metrics::px(argument.toDouble())) + QLatin1String("px");
        } else if (kind == QLatin1String("pt")) {
            result += QString::number(points(argument.toDouble())) + QLatin1String("pt");
        } else if (kind == QLatin1String("icon")) {
            const QStringList parts = argument.split(QLatin1Char(' '));
            result += QStringLiteral("url(\"%1\")").arg(imageFile(parts.at(0), parts.at(1), parts.at(2).toInt()));
        } else {
            result += color(tokenOf(match.captured(3))).name();
        }
    }
    result += QStringView(source).mid(end);
    return result;
}

/// A tinted mark as a file, and a second one where a screen has more pixels a point; the name carries all that it
/// depends on, since the style keeps pictures by their name.
QString Theme::imageFile(const QString& icon, const QString& token, int designSize)
{
    const int size = metrics::px(designSize);
    const int ratio = qCeil(qApp->devicePixelRatio()); // of the finest screen, as QIcon asks for it
    const QString base =
        QStringLiteral("%1/%2-%3-%4-%5-%6")
            .arg(m_images->path(), icon, token, m_tokens->isDark() ? QLatin1String("dark") : QLatin1String("light"))
            .arg(size)
            .arg(ratio);
    const QString file = base + QLatin1String(".png");
    if (!QFile::exists(file)) {
        std::ignore = iconPixmap(icon, tokenOf(token), size, 1).save(file);
        if (ratio > 1)
            std::ignore =
                iconPixmap(icon, tokenOf(token), size, ratio).save(base + QStringLiteral("@%1x.png").arg(ratio));
    }
    return file;
}

Theme& theme()
{
    static QPointer<Theme> instance;
    if (!instance)
        instance = new Theme(qApp);
    return *instance;
}

void whenThemed(QObject* owner, const std::function<void()>& restyle)
{
    QObject::connect(&theme(), &Theme::changed, owner, restyle);
    restyle();
}

} // namespace cooperage::ui
