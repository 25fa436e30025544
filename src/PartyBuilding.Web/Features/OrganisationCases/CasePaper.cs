using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>A reply or a notice, composed from the case, ready to print on A4.</summary>
/// <param name="Address">Whom it is addressed to.</param>
/// <param name="Paragraphs">The text.</param>
/// <param name="Seal">Who issues it; the seal goes over it.</param>
/// <param name="On">Null while it is a draft to sign.</param>
public sealed record CasePaper(
    Guid Key, string Kind, string Title, string? Number, string Address, IReadOnlyList<string> Paragraphs, string Seal, string? Signatory, DateOnly? On,
    IReadOnlyList<string> Copies)
{
    public static bool HasReply(CaseRecord record) => record.Case.Status is CaseStatus.Agreed or CaseStatus.Done or CaseStatus.NotAgreed;

    public static bool HasNotice(CaseRecord record)
        => record.Case is { Kind: CaseKind.Affiliation, Status: CaseStatus.Agreed or CaseStatus.Done };

    public static string Day(DateOnly? day) => day is { } d ? $"{d.Year}年{d.Month}月{d.Day}日" : "　　年　　月　　日";

    public static CasePaper Reply(CaseRecord record)
    {
        var found = record.Case;
        var refused = found.Status == CaseStatus.NotAgreed;
        var (title, text) = record.SetUp is { } setUp ? SetUp(record, setUp, refused) : Affiliation(record, record.Affiliation!, refused);
        var address = record.SetUp?.ApplicantName ?? record.Affiliation?.Initiator ?? "";
        return Of(record, refused ? "答复" : "批复", title, address, text, refused ? found.DecidedOn : found.RepliedOn);
    }

    public static CasePaper Notice(CaseRecord record)
    {
        var found = record.Case;
        var text = new List<string>
        {
            $"经研究决定，{found.Name}的隶属关系由{record.From}变更为{record.Superior}，自{Day(found.EffectiveOn)}起执行。",
            "请有关党组织做好交接工作，并及时办理党员名册和有关材料的移交。",
        };
        return Of(record, "通知", $"关于变更{found.Name}隶属关系的通知", "各有关党组织", text, found.RepliedOn);
    }

    private static CasePaper Of(CaseRecord record, string kind, string title, string address, IReadOnlyList<string> text, DateOnly? on)
        => new(
            record.Case.PublicId, kind, title, record.Case.ReplyNumber, address, text, record.Case.DecidedBy ?? record.DecidingBody, record.Case.Signatory, on,
            record.Case.Copies);

    private static (string Title, IReadOnlyList<string> Text) SetUp(CaseRecord record, Core.Organisations.Setups.SetUpContents setUp, bool refused)
    {
        var found = record.Case;
        if (refused)
            return ($"关于成立{found.Name}请示的答复", [$"《关于成立{found.Name}的请示》收悉。{Day(found.DecidedOn)}经研究，不同意成立。", $"理由：{found.Answer}"]);
        var text = new List<string>
        {
            $"《关于成立{found.Name}的请示》收悉。{Day(found.DecidedOn)}经研究，同意成立{found.Name}，为{OrganisationWords.Kind(setUp.Kind)}，隶属{record.Superior}。",
        };
        if (setUp.IsJoint)
            text.Add($"该支部由{string.Join("、", CaseText.ListOf(setUp.JointUnits))}联合成立。");
        text.Add("请按照党章和基层组织选举的有关规定，选举产生领导班子，并将选举结果报批。");
        return ($"关于同意成立{found.Name}的批复", text);
    }

    private static (string Title, IReadOnlyList<string> Text) Affiliation(CaseRecord record, AffiliationContents change, bool refused)
    {
        var found = record.Case;
        var about = $"《关于变更{found.Name}隶属关系的请示》收悉。";
        if (refused)
        {
            return ($"关于变更{found.Name}隶属关系请示的答复",
                [$"{about}经研究，不同意将{found.Name}由{record.From}划归{record.Superior}。", $"理由：{found.Answer}", $"处理意见：{change.Handling}"]);
        }

        var basis = change.MunicipalNumber is { } number ? $"经市委批复（{number}）" : "经研究";
        return ($"关于同意变更{found.Name}隶属关系的批复",
            [$"{about}{basis}，同意将{found.Name}由{record.From}划归{record.Superior}，自{Day(found.EffectiveOn)}起执行。", "请与有关党组织做好交接工作。"]);
    }
}
