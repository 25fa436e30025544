using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>The page of one case: facts, route, the steps open to the reader, the history.</summary>
public sealed class CaseShowPage(CaseRecord record, CaseStepForm step)
{
    public static readonly IReadOnlyList<SelectListItem> Decisions =
        [new("同意", nameof(CaseDecision.Agree)), new("不同意", nameof(CaseDecision.Refuse))];

    public CaseRecord Record => record;

    public CaseStepForm Step => step;

    public CaseFacts Case => record.Case;

    public string At => $"/organisation-cases/{record.Case.PublicId}";

    private CaseStatus Status => record.Case.Status;

    private bool IsSetUp => record.SetUp is not null;

    public string EditAt => $"/organisation-cases/{(IsSetUp ? "set-ups" : "affiliations")}/{record.Case.PublicId}/edit";

    public bool CanEdit => record.MayDraft && record.Case.IsEditable;

    public bool CanWithdraw => record.MayDraft && Status is CaseStatus.Draft or CaseStatus.Returned or CaseStatus.Submitted;

    public bool CanReturn => record.MayDecide && Status is CaseStatus.Submitted or CaseStatus.Inspected or CaseStatus.BeforeCommittee;

    public bool CanInspect => IsSetUp && record.MayDecide && Status == CaseStatus.Submitted;

    public bool CanPut => record.MayDecide && Status == CaseStatus.Inspected;

    public bool CanDecide => record.MayDecide && Status == (IsSetUp ? CaseStatus.BeforeCommittee : CaseStatus.Submitted);

    public bool CanConsult => !IsSetUp && (record.MayDraft || record.MayDecide) && Status <= CaseStatus.Submitted;

    public bool CanMunicipal => record.MayDecide && Status == CaseStatus.AtMunicipal;

    public bool CanReply => record.MayDecide && Status == CaseStatus.Agreed;

    public bool Any => CanEdit || CanWithdraw || CanReturn || CanInspect || CanPut || CanDecide || CanConsult || CanMunicipal || CanReply;

    /// <summary>The route as a rail: what is done, what is now.</summary>
    public IEnumerable<(string Title, StepState State)> Rail
    {
        get
        {
            var titles = IsSetUp
                ? ["报送请示", "考察", "提交党委会", "党委会审议", "书面批复"]
                : AffiliationRoute.Steps(record.Affiliation!.Origin, record.Affiliation.Level);
            var now = titles.Count - Left(titles);
            return titles.Select((title, i) => (title, i < now ? StepState.Done : i == now && Running ? StepState.Now : StepState.Next));
        }
    }

    private bool Running => Status < CaseStatus.Done;

    private int Left(IReadOnlyList<string> titles) => Status switch
    {
        CaseStatus.Done => 0,
        CaseStatus.Agreed => 1,
        CaseStatus.AtMunicipal or CaseStatus.BeforeCommittee => 2,
        CaseStatus.Inspected => 3,
        CaseStatus.Submitted when !IsSetUp && record.Affiliation!.Consulted is not null && titles.Contains("征求意见") => titles.Count - 2,
        CaseStatus.Submitted => titles.Count - 1,
        _ => titles.Count,
    };
}
