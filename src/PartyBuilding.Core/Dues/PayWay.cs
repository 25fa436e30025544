namespace PartyBuilding.Core.Dues;

/// <summary>What the whole-branch screen says of one member.</summary>
public enum PayWay : byte
{
    /// <summary>交清: what is still owed.</summary>
    Full = 1,

    /// <summary>交部分或多交: the amount typed.</summary>
    Amount = 2,

    /// <summary>代交.</summary>
    OnBehalf = 3,

    /// <summary>缓交.</summary>
    Delay = 4,

    /// <summary>当月免交.</summary>
    Exempt = 5,

    /// <summary>恢复应交: takes 缓交 or 免交 of this month back.</summary>
    Due = 6,
}
