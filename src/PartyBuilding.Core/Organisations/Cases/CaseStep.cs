namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>A step that needs no more than words: submit, return, withdraw.</summary>
/// <param name="Text">What is missing, for a return.</param>
public sealed record CaseStep(Guid Key, int Version, string? Text = null);
