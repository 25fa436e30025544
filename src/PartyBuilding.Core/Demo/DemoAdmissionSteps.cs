using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Demo;

/// <summary>Steps of made-up admissions, filled as a careful secretary fills them.</summary>
internal sealed class DemoAdmissionSteps(DemoRegisterBook book, DemoRandom random)
{
    /// <summary>Days after the application, in the order of the procedure.</summary>
    public static readonly IReadOnlyList<(AdmissionStepKind Kind, int After)> Route =
    [
        (AdmissionStepKind.Application, 0), (AdmissionStepKind.Talk, 16), (AdmissionStepKind.Recommendation, 90), (AdmissionStepKind.Activist, 118),
        (AdmissionStepKind.Mentor, 121), (AdmissionStepKind.File, 130), (AdmissionStepKind.ThoughtReport, 240), (AdmissionStepKind.Examination, 300),
        (AdmissionStepKind.GroupOpinion, 500), (AdmissionStepKind.Candidate, 512), (AdmissionStepKind.PoliticalReview, 550), (AdmissionStepKind.Training, 570),
        (AdmissionStepKind.PapersSubmitted, 582), (AdmissionStepKind.PreReview, 590), (AdmissionStepKind.PreDecision, 596), (AdmissionStepKind.FormalityNotice, 598),
        (AdmissionStepKind.Sponsors, 602), (AdmissionStepKind.FormIssued, 603), (AdmissionStepKind.SponsorOpinions, 606), (AdmissionStepKind.GroupReview, 609),
        (AdmissionStepKind.BranchReview, 611), (AdmissionStepKind.BranchMeeting, 618),
    ];

    private readonly string _sets = AdmissionRuleSets.On(RuleCatalogue.Embedded, book.Today);
    private long _personId;
    private int _form;

    public List<AdmissionStep> Steps { get; } = [];

    public List<AdmissionStepPerson> People { get; } = [];

    /// <param name="full">Full members of the branch, at least two.</param>
    public AdmissionStep Add(AdmissionCase found, AdmissionStepKind kind, DateOnly day, IReadOnlyList<int> full, int? period = null, string? text = null)
    {
        var step = Filled(kind, found, day, full.Count, period, text);
        Steps.Add(step);
        var named = kind switch
        {
            AdmissionStepKind.Mentor => full.Take(1),
            AdmissionStepKind.Sponsors or AdmissionStepKind.SponsorOpinions => full.Take(2),
            _ => [],
        };
        foreach (var person in named)
        {
            var wrote = kind == AdmissionStepKind.SponsorOpinions;
            People.Add(new AdmissionStepPerson
            {
                Id = ++_personId, StepId = step.Id, PersonId = person, IsInvited = kind == AdmissionStepKind.Sponsors && random.Chance(0.5),
                Opinion = wrote ? "同意介绍入党。" : null, Strengths = wrote ? "工作踏实，群众基础好。" : null, Weaknesses = wrote ? "理论学习还要加强。" : null,
            });
        }

        return step;
    }

    private AdmissionStep Filled(AdmissionStepKind kind, AdmissionCase found, DateOnly day, int full, int? period, string? text)
    {
        var meeting = kind == AdmissionStepKind.BranchMeeting;
        var consulted = kind is AdmissionStepKind.Activist or AdmissionStepKind.Candidate;
        var decides = consulted || meeting || kind is AdmissionStepKind.PoliticalReview or AdmissionStepKind.PreReview or AdmissionStepKind.PreDecision;
        var present = full - random.Below(Math.Max(1, full / 8));
        return new AdmissionStep
        {
            Id = Steps.Count + 1, Key = random.Key(day), CaseId = found.Id, OrganisationId = found.BranchId, Kind = kind, Day = day, Period = period,
            Verdict = decides ? AdmissionVerdict.Agreed : AdmissionVerdict.None,
            By = kind is AdmissionStepKind.Talk or AdmissionStepKind.Examination or AdmissionStepKind.QuarterRecord ? "组织委员" : meeting ? "党支部书记"
                : kind == AdmissionStepKind.Recommendation ? "第一党小组" : null,
            Text = text ?? Text(kind), Inside = consulted ? "听取了党员的意见，都表示赞成。" : kind == AdmissionStepKind.GroupOpinion ? "培养成熟，同意列为发展对象。"
                : kind == AdmissionStepKind.Examination ? "参加党课两次、志愿服务三次。" : kind == AdmissionStepKind.PoliticalReview ? "函调和个别了解。" : null,
            Outside = consulted ? "同事、群众反映较好。" : kind == AdmissionStepKind.PoliticalReview ? "本人和主要社会关系没有问题。" : null,
            Hours = kind == AdmissionStepKind.Training ? 40 : null,
            FormNumber = kind == AdmissionStepKind.FormIssued ? FormattableString.Invariant($"BS{++_form:D6}") : null,
            Due = meeting ? full : null, Attended = meeting ? present : null, VotesFor = meeting ? present : null, VotesAgainst = meeting ? 0 : null, VotesAbstained = meeting ? 0 : null,
            Ticks = meeting ? 0x3FF : kind == AdmissionStepKind.Application ? 0x1F : kind is AdmissionStepKind.Candidate ? 1 : kind == AdmissionStepKind.File ? 1 : 0,
            RuleSets = _sets, RecordedBy = "演示数据", RecordedNo = book.NumberOf(day),
        };
    }

    private static string? Text(AdmissionStepKind kind) => kind switch
    {
        AdmissionStepKind.Talk => "了解入党动机，介绍党的基本知识。",
        AdmissionStepKind.Recommendation => "表现积极，推荐为重点培养对象。",
        AdmissionStepKind.ThoughtReport => "汇报近期的思想和工作。",
        AdmissionStepKind.Examination => "完成交给的任务，表现良好。",
        AdmissionStepKind.GroupOpinion => "同意列入发展计划。",
        AdmissionStepKind.PoliticalReview => "政审合格，形成综合材料。",
        AdmissionStepKind.PreReview => "材料齐全，符合预审要求。",
        AdmissionStepKind.GroupReview or AdmissionStepKind.BranchReview => "志愿书填写完整，同意提交支部大会。",
        AdmissionStepKind.BranchMeeting => "同意接收为预备党员，报上级党委审批。",
        AdmissionStepKind.QuarterRecord => "按时参加组织生活，完成任务较好。",
        _ => null,
    };
}
