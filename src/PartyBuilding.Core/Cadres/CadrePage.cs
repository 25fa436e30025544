namespace PartyBuilding.Core.Cadres;

/// <summary>A page of the list of cadres.</summary>
public sealed record CadrePage(IReadOnlyList<CadreRow> Rows, int Page, int Total);
