namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Candidates about to go to a vote.</summary>
/// <param name="Posts">To be filled.</param>
/// <param name="Candidates">Of the case that have been inspected.</param>
/// <param name="Listed">Of those the ones that are voted on.</param>
/// <param name="Uninspected">Names of those listed whose inspection is not reported.</param>
/// <param name="Disliked">Name, content and share of dissatisfied answers, in percent, in the assessment before the appointment.</param>
public sealed record ListingFacts(
    CaseKind Kind, int Posts, int Candidates, int Listed, IReadOnlyList<string> Uninspected, IReadOnlyList<(string Name, string Content, decimal Percent)> Disliked);
