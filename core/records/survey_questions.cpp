// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/survey_questions.h"

namespace cooperage {

QStringList usualQuestions(Survey::Who who)
{
    switch (who) {
    case Survey::Who::Student:
        return {u"对实习指导的满意度"_qs, u"对实习条件与报酬的满意度"_qs, u"岗位与所学专业的对口程度"_qs,
                u"对安全教育与劳动保护的满意度"_qs, u"实习收获与能力提升"_qs};
    case Survey::Who::Partner_:
        return {u"对实习学生表现的满意度"_qs, u"学生所学与岗位要求的符合程度"_qs, u"对学校管理与服务的满意度"_qs,
                u"合作对企业用人与技术的帮助"_qs, u"继续深化合作的意愿"_qs};
    case Survey::Who::Teacher_:
        return {u"对校企协同指导的满意度"_qs, u"企业参与课程与教材建设的程度"_qs, u"对教师企业实践安排的满意度"_qs,
                u"企业兼职教师的教学效果"_qs, u"合作对专业建设的促进作用"_qs};
    case Survey::Who::School:
        return {u"对合作成效的满意度"_qs, u"协议约定事项的落实程度"_qs, u"企业投入与参与的积极性"_qs,
                u"沟通与会商机制的运行情况"_qs, u"合作对人才培养质量的贡献"_qs};
    }
    return {};
}

std::vector<double> usualScores(double fullScore)
{
    return {fullScore, fullScore * 0.8, fullScore * 0.6, fullScore * 0.4, fullScore * 0.2};
}

} // namespace cooperage
