namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>How far a supervision has come.</summary>
public enum SupervisionStage : byte
{
    /// <summary>计划: plan and team.</summary>
    Planned = 1,

    /// <summary>检查中.</summary>
    Running = 2,

    /// <summary>已结束: fed back and reported; putting right goes on.</summary>
    Closed = 3,
}
