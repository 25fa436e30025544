namespace PartyBuilding.Core.Returns;

/// <summary>Where a return stands. From <see cref="Submitted"/> on, its figures are frozen.</summary>
public enum ReturnStatus : byte
{
    /// <summary>未开始.</summary>
    NotStarted = 0,

    /// <summary>填报中.</summary>
    Draft = 1,

    /// <summary>退回修改.</summary>
    SentBack = 2,

    /// <summary>缺报: never submitted by the lock day.</summary>
    Missing = 3,

    /// <summary>不再应报: the branch was closed or exempted before it submitted; owed no more.</summary>
    NotDue = 4,

    /// <summary>未再报: a re-opened revision that was not submitted in time; the one before it stands again.</summary>
    Lapsed = 5,

    /// <summary>已上报.</summary>
    Submitted = 10,

    /// <summary>审核通过.</summary>
    Reviewed = 20,

    /// <summary>已接收.</summary>
    Accepted = 30,

    /// <summary>已锁定.</summary>
    Locked = 40,
}
