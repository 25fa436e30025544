namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>One line of a record's history as its readers see it.</summary>
/// <param name="At">Local time.</param>
/// <param name="Who">Name and role of the person who did it.</param>
/// <param name="What">What was done, in a sentence.</param>
/// <param name="Why">The reason given, when one was.</param>
public sealed record HistoryLine(DateTime At, string Who, string What, string? Why = null);
