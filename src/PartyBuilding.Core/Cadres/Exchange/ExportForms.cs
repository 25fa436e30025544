namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Input: whose forms leave, and as what.</summary>
/// <param name="Keys">Cadres chosen; null for everybody whom the filter finds.</param>
/// <param name="AsAt">The day to which the age is reckoned; null takes the form's own, or today.</param>
/// <param name="WithNumber">The ID number stands in exchange files; never on paper.</param>
public sealed record ExportForms(FormFormat Format, IReadOnlyList<Guid>? Keys, CadreFilter Filter, DateOnly? AsAt = null, bool WithNumber = false);
