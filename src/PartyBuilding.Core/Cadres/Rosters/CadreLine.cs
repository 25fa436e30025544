namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>A cadre on a roster.</summary>
/// <param name="Values">Stored values of the set 基本信息, by <see cref="CadreSets.PersonField"/>.</param>
public sealed record CadreLine(CadreRow Cadre, string? EducationCode, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string field] => Values.GetValueOrDefault(CadreSets.PersonField(field));
}
