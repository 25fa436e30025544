using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>Whether the district has been set up: before that nobody can sign in and nothing can be entered.</summary>
public sealed class DistrictState(PartyBuildingDbContext db)
{
    /// <summary>What to do about an empty database, for whoever runs the server.</summary>
    public const string WhatToRun =
        "在服务器上运行 PartyBuilding.Cli set-up --name 区委全称 --founded 成立日期 --system-admin 登录名 --security-admin 登录名 --auditor 登录名";

    /// <summary>Asked without a scope, since nobody has signed in yet; it tells only that there is something.</summary>
    public Task<bool> IsSetUpAsync(CancellationToken cancel = default) => db.OrganisationPlacements.AnyAsync(cancel);

    /// <summary>The organisation at the top, inside the guard of the context; null on an empty database.</summary>
    public Task<DistrictRoot?> RootAsync(CancellationToken cancel = default)
        => db.Organisations.Where(o => o.ParentId == null).OrderBy(o => o.Id)
            .Select(o => new DistrictRoot(o.PublicId, o.Code, o.Name)).FirstOrDefaultAsync(cancel);
}

/// <summary>The organisation at the top.</summary>
public sealed record DistrictRoot(Guid Key, string Code, string Name);
