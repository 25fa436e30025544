namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Asks for a computing of a year's returns.</summary>
/// <param name="Key">Of the form that was sent: sent twice, it is one run.</param>
/// <param name="Codes">Yearly forms to open beside those that are open already.</param>
public sealed record StartAnnualRun(Guid Key, int Year, IReadOnlyList<string> Codes);
