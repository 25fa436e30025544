using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>Online study of a group (在线学习) as it stood on a day.</summary>
public sealed class OnlineStudy : IRecorded
{
    public long Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Name of the group: 试点, 正式 …</summary>
    public required string Name { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>应学.</summary>
    public int Assigned { get; init; }

    /// <summary>注册.</summary>
    public int Registered { get; init; }

    /// <summary>在学.</summary>
    public int InStudy { get; init; }

    /// <summary>Credits together, in tenths.</summary>
    public int CreditTenths { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
