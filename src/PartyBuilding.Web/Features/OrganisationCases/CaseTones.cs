using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>How a state reads at a glance.</summary>
public static class CaseTones
{
    public static Tone Of(CaseStatus status) => status switch
    {
        CaseStatus.Done => Tone.Ok,
        CaseStatus.NotAgreed or CaseStatus.Returned => Tone.Bad,
        CaseStatus.Withdrawn or CaseStatus.Draft => Tone.Plain,
        _ => Tone.Warn,
    };
}
