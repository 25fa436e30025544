namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How many candidates there are for so many posts.</summary>
/// <param name="Tested">Applicants examined.</param>
/// <param name="IsAppraised">Those examined were appraised by their colleagues.</param>
public sealed record CandidateRatioFacts(CaseKind Kind, int Posts, int Candidates, int Tested = 0, bool IsAppraised = false);
