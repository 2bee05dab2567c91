// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/depth_picture.h"

#include <QCoreApplication>

#include "core/depth/words.h"
#include "ui/depth/depth_cards.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/dimension_bars.h"
#include "ui/depth/level_scale.h"
#include "ui/depth/light_picture.h"
#include "ui/depth/reciprocity_bar.h"
#include "ui/style/metrics.h"

namespace cooperage::ui {

using metrics::px;

QImage depthPicture(const PartnerContents& contents)
{
    const depth::Score& score = contents.score();
    const depth::Parameters& parameters = contents.assessment.parameters;
    LightPicture picture(800);
    picture.words(contents.partner.name, TextRole::Title);
    picture.words(
        QCoreApplication::translate("DepthPicture", "Depth of cooperation %1 / 100 · %2 · %3")
            .arg(depth::pointsText(score.total), depth::levelLabel(score), contents.assessment.term.scope.term.label()),
        TextRole::Heading);
    LevelScale::paint(picture.painter(), picture.take(px(56)), score.total, parameters, Tokens::light());
    DimensionBars::paint(picture.painter(), picture.take(DimensionBars::heightFor(depth::kDimensions)), score,
                         parameters, Tokens::light());
    picture.chart(trendChart(contents.depth(), parameters), 150);
    picture.words(reciprocityFinding(score.reciprocity), TextRole::Heading);
    ReciprocityBar::paint(picture.painter(), picture.take(px(36)), score.reciprocity, Tokens::light());
    picture.words(depth::parametersLabel(parameters), TextRole::Caption, Token::Text3);
    return picture.finish();
}

} // namespace cooperage::ui
