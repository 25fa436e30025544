namespace PartyBuilding.Core.Members.Proposals;

/// <summary>What a proposal asks for.</summary>
public enum ProposalKind : byte
{
    /// <summary>Other basic facts of the member.</summary>
    Basics = 1,

    /// <summary>A new row of an information set.</summary>
    AddRow = 2,

    /// <summary>Other values in a row.</summary>
    ChangeRow = 3,

    /// <summary>A row less.</summary>
    EndRow = 4,
}
