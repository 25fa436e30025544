namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Where a computing of the yearly returns stands.</summary>
public enum AnnualRunStatus : byte
{
    /// <summary>排队: the worker takes it.</summary>
    Waiting = 1,

    /// <summary>正在取数.</summary>
    Running = 2,

    /// <summary>已完成.</summary>
    Done = 3,

    /// <summary>未完成: why is in <see cref="AnnualRun.Problem"/>.</summary>
    Failed = 4,
}
