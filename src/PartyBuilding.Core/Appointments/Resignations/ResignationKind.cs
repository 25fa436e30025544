namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>The four kinds of resignation (手册2008 L2877–L2986).</summary>
public enum ResignationKind : byte
{
    /// <summary>因公辞职: a post elected or appointed by law is left for another.</summary>
    Official = 1,

    /// <summary>自愿辞职.</summary>
    Voluntary = 2,

    /// <summary>引咎辞职.</summary>
    TakingBlame = 3,

    /// <summary>责令辞职.</summary>
    Ordered = 4,
}
