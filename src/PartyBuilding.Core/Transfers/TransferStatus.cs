namespace PartyBuilding.Core.Transfers;

/// <summary>Where a transfer stands (状态).</summary>
public enum TransferStatus : byte
{
    /// <summary>待同意: asked for, the sending committee has not consented.</summary>
    Applied = 1,

    /// <summary>待区级开信: the committee consented; the letter out of the district is the district's.</summary>
    Consented = 2,

    /// <summary>退回修改: sent back to who asked.</summary>
    Returned = 3,

    /// <summary>在途: the letter is issued; the member still counts at the sender.</summary>
    InTransit = 4,

    /// <summary>已接收，待回执.</summary>
    Accepted = 5,

    /// <summary>已办结.</summary>
    Done = 6,

    /// <summary>被拒收.</summary>
    Refused = 7,

    /// <summary>已撤回.</summary>
    Withdrawn = 8,

    /// <summary>已撤销: a finished approval was undone.</summary>
    Undone = 9,
}
