namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How far the filling of a post has come; what comes after the decision stands with each candidate.</summary>
public enum CaseStage : byte
{
    /// <summary>动议和民主推荐.</summary>
    Motion = 1,

    /// <summary>考察和酝酿: the candidates are fixed.</summary>
    Inspection = 2,

    /// <summary>讨论决定和任职: on the agenda of a meeting.</summary>
    Decision = 3,

    /// <summary>办结.</summary>
    Ended = 4,
}
