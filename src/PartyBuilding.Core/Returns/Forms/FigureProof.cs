namespace PartyBuilding.Core.Returns.Forms;

/// <summary>What a figure other than 0 must bring along (非零须附).</summary>
public enum FigureProof : byte
{
    None = 0,

    /// <summary>名单: a ledger cell carries its list by itself; who types a figure names the people in the note beside it.</summary>
    List = 1,

    /// <summary>说明: words beside the cell.</summary>
    Note = 2,
}
