namespace PartyBuilding.Core.Appraisals;

/// <summary>Feedback about to be entered for one member.</summary>
/// <param name="IsOwn">The member would be told by themselves.</param>
public sealed record FeedbackFacts(string Name, DateOnly? CommentedOn, DateOnly On, bool IsOwn);
