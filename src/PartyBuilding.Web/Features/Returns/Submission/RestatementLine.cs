namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>One figure that would be different today.</summary>
public sealed record RestatementLine(string Code, string Name, string Reported, string Today, string Difference);
