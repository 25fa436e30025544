using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Tones of how far somebody has come.</summary>
public static class CandidateTones
{
    public static Tone Of(CandidateStatus status) => status switch
    {
        CandidateStatus.Ineligible or CandidateStatus.Rejected => Tone.Bad,
        CandidateStatus.Eligible or CandidateStatus.Chosen or CandidateStatus.Investigated or CandidateStatus.Recommended or CandidateStatus.Accepted => Tone.Ok,
        CandidateStatus.Nominated => Tone.Warn,
        _ => Tone.Plain,
    };
}
