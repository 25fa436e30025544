namespace PartyBuilding.Core.Members.Proposals;

/// <summary>How far a proposal for correction has come.</summary>
public enum ProposalStatus : byte
{
    /// <summary>待审.</summary>
    Waiting = 1,

    /// <summary>已批准, and written.</summary>
    Approved = 2,

    /// <summary>不批准, with the reason.</summary>
    Refused = 3,

    /// <summary>已撤回.</summary>
    Withdrawn = 4,
}
