namespace PartyBuilding.Core.Members.Proposals;

/// <summary>The lists of proposals.</summary>
public enum ProposalQueue
{
    /// <summary>待审: the reader decides.</summary>
    Todo,

    /// <summary>已提出: waits for somebody above, or for a colleague of whoever proposed it.</summary>
    Open,

    /// <summary>已办结.</summary>
    Done,
}
