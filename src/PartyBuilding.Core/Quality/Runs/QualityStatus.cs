namespace PartyBuilding.Core.Quality.Runs;

/// <summary>Where a data check stands.</summary>
public enum QualityStatus : byte
{
    /// <summary>排队: the worker takes it.</summary>
    Waiting = 1,

    /// <summary>正在检查.</summary>
    Running = 2,

    /// <summary>已完成.</summary>
    Done = 3,

    /// <summary>未完成: whoever asked may no longer do so.</summary>
    Failed = 4,
}
