using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Queries.Lists;

internal sealed class PeopleListEntryConfiguration : IEntityTypeConfiguration<PeopleListEntry>
{
    public void Configure(EntityTypeBuilder<PeopleListEntry> builder)
    {
        builder.ToTable("PeopleListEntry");
        builder.Property(x => x.Cells).HasMaxLength(4000);
        builder.HasOne(x => x.List).WithMany().HasForeignKey(x => x.ListId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        // Nobody stands on a list twice.
        builder.HasIndex(x => new { x.ListId, x.PersonId }).IsUnique().HasFilter("[RemovedAt] IS NULL");
    }
}
