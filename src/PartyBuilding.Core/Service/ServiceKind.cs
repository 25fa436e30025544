namespace PartyBuilding.Core.Service;

/// <summary>The registers of serving and helping (联系和服务群众).</summary>
public enum ServiceKind : byte
{
    /// <summary>承诺, L1659.</summary>
    Pledge = 1,

    /// <summary>结对, L1657.</summary>
    Pair = 2,

    /// <summary>志愿服务, L1663.</summary>
    Volunteering = 3,

    /// <summary>意见建议, L1675.</summary>
    Suggestion = 4,
}
