namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>What a team mainly does, which decides between generalists and specialists (手册2008 L2464).</summary>
public enum TeamWork : byte
{
    /// <summary>综合领导: generalists are to outnumber specialists.</summary>
    Comprehensive = 1,

    /// <summary>直接从事生产经营: specialists are to take the larger share.</summary>
    Production = 2,
}
