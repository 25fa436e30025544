using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Persistence;

internal sealed class WorkLeaseConfiguration : IEntityTypeConfiguration<WorkLease>
{
    public void Configure(EntityTypeBuilder<WorkLease> builder)
    {
        builder.ToTable("WorkLease");
        builder.HasKey(x => x.Name);
        builder.Property(x => x.Name).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Holder).HasMaxLength(WorkLeases.LongestHolder);
        // There from the start, so that taking one is always the same single update.
        builder.HasData(new WorkLease { Name = WorkLease.AuditHeads }, new WorkLease { Name = WorkLease.PeriodLocking }, new WorkLease { Name = WorkLease.Imports }, new WorkLease { Name = WorkLease.Quality }, new WorkLease { Name = WorkLease.Annual });
    }
}
