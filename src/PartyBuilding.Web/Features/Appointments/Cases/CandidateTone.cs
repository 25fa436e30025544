using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>The colour of a step, the same on every page.</summary>
public static class CandidateTone
{
    public static Tone Of(CandidateStep step) => step switch
    {
        CandidateStep.Appointed => Tone.Ok,
        CandidateStep.Suspended or CandidateStep.Deferred or CandidateStep.Noticed or CandidateStep.OnProbation => Tone.Warn,
        CandidateStep.NotPassed or CandidateStep.Rejected or CandidateStep.Removed => Tone.Bad,
        _ => Tone.Plain,
    };
}
