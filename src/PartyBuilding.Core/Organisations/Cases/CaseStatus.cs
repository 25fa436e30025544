namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Where a case stands. The two kinds share the ends; what lies between is their own.</summary>
public enum CaseStatus : byte
{
    /// <summary>草稿: seen by its own side only.</summary>
    Draft = 1,

    /// <summary>退回补正: something is missing.</summary>
    Returned = 2,

    /// <summary>已报送.</summary>
    Submitted = 3,

    /// <summary>已考察: set-up only.</summary>
    Inspected = 4,

    /// <summary>待党委会审议: set-up only.</summary>
    BeforeCommittee = 5,

    /// <summary>待市委批复: change of affiliation of bureau level and above only.</summary>
    AtMunicipal = 6,

    /// <summary>已同意，待批复: nothing has changed yet.</summary>
    Agreed = 7,

    /// <summary>已办结: the reply is out and the ledger has moved.</summary>
    Done = 8,

    /// <summary>不同意.</summary>
    NotAgreed = 9,

    /// <summary>已撤回.</summary>
    Withdrawn = 10,
}
