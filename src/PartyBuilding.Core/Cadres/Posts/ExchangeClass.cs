namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>Which of the exchange rules a post falls under besides those of every team (手册2008 L2829-2833).</summary>
public enum ExchangeClass : byte
{
    None = 0,

    /// <summary>Chief of discipline (supervision), organisation, court, procuratorate or public security of a district, L2831.</summary>
    ChiefOfFive = 1,

    /// <summary>Section level and above in enforcement, personnel, audit, project approval or funds, L2833.</summary>
    Sensitive = 2,
}
