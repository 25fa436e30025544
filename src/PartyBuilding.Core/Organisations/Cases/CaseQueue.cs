namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>The lists of cases.</summary>
public enum CaseQueue : byte
{
    /// <summary>待办: the next step is the reader's.</summary>
    Todo,

    /// <summary>未办结: it waits for somebody else.</summary>
    Open,

    /// <summary>已办结.</summary>
    Done,
}
