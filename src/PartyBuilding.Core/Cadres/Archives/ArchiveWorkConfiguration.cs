using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Archives;

internal sealed class ArchiveWorkConfiguration : IEntityTypeConfiguration<ArchiveWork>
{
    public void Configure(EntityTypeBuilder<ArchiveWork> builder)
    {
        builder.ToTable("ArchiveWork");
        builder.Property(x => x.Subject).HasMaxLength(ArchiveFile.LongestText);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.On });
    }
}
