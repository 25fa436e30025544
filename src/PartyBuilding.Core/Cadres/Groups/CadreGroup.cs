namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>The cadres whose training and use the handbook follows apart (手册2008 L3266-3288).</summary>
public enum CadreGroup : byte
{
    /// <summary>女干部.</summary>
    Women = 1,

    /// <summary>少数民族干部.</summary>
    Minority = 2,

    /// <summary>党外干部.</summary>
    NonParty = 3,
}
