namespace PartyBuilding.Core.Rules;

/// <summary>How strongly a rule of the source documents binds.</summary>
public enum RuleForce : byte
{
    /// <summary>必须: what breaks it is refused.</summary>
    Must = 1,

    /// <summary>一般: warns, and goes on with a recorded reason.</summary>
    Usual = 2,

    /// <summary>可以: shown as a possibility only.</summary>
    May = 3,
}
