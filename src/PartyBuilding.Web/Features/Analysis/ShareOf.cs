namespace PartyBuilding.Web.Features.Analysis;

/// <summary>Of what the share under a figure is.</summary>
public enum ShareOf : byte
{
    /// <summary>占合计.</summary>
    Total = 0,

    /// <summary>占本行.</summary>
    Row = 1,

    /// <summary>占本列.</summary>
    Column = 2,

    /// <summary>不显示.</summary>
    None = 3,
}
