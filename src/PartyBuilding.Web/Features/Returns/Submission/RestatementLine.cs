namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>One figure that would be different today, with the people who make the difference.</summary>
public sealed record RestatementLine(
    string Code, string Name, string Reported, string Today, string Difference, IReadOnlyList<RestatementPerson> People);
