using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportedMemberConfiguration : IEntityTypeConfiguration<ImportedMember>
{
    public void Configure(EntityTypeBuilder<ImportedMember> builder)
    {
        builder.ToTable("ImportedMember");
        builder.HasIndex(x => new { x.BatchId, x.Row });
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
    }
}
