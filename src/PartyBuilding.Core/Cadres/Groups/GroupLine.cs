namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Cadres of one level or one unit, and how many of them belong to each group.</summary>
/// <param name="Key">Of the unit; null for a level.</param>
public sealed record GroupLine(Guid? Key, string Name, int Total, int Women, int Minority, int NonParty)
{
    public int Of(CadreGroup group) => group switch { CadreGroup.Women => Women, CadreGroup.Minority => Minority, _ => NonParty };
}
