namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Whose form a file seems to be.</summary>
public enum FormMatch : byte
{
    /// <summary>Nobody in scope: perhaps a new cadre.</summary>
    Nobody = 0,

    Number = 1,

    NameAndBirth = 2,

    /// <summary>Several of that name, or one born in another month: somebody has to choose.</summary>
    Candidates = 3,

    /// <summary>Registered from this file.</summary>
    Registered = 4,
}
