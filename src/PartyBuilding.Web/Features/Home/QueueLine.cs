namespace PartyBuilding.Web.Features.Home;

/// <summary>One thing to do.</summary>
/// <param name="When">Date in words, or 逾期 2 天.</param>
/// <param name="IsLate">Overdue; such lines come first.</param>
/// <param name="Source">What it rests on.</param>
public sealed record QueueLine(
    DateOnly? Due, string When, bool IsLate, string Text, string Source, string Href, string LinkText);
