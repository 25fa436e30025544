namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>Whom the structure report counts.</summary>
public enum CadrePopulation : byte
{
    /// <summary>全部干部.</summary>
    Everybody = 1,

    /// <summary>领导班子成员.</summary>
    Teams = 2,
}
