using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Funds;

internal sealed class FundConfiguration : IEntityTypeConfiguration<Fund>
{
    public void Configure(EntityTypeBuilder<Fund> builder)
    {
        builder.ToTable("Fund");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
    }
}
