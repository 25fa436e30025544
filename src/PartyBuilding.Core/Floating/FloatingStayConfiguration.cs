using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Floating;

internal sealed class FloatingStayConfiguration : IEntityTypeConfiguration<FloatingStay>
{
    public void Configure(EntityTypeBuilder<FloatingStay> builder)
    {
        builder.ToTable("FloatingStay");
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.Property(x => x.HomeOutside).HasMaxLength(120);
        builder.Property(x => x.ReceivingOutside).HasMaxLength(120);
        builder.Property(x => x.Place).HasMaxLength(120);
        builder.Property(x => x.Employer).HasMaxLength(120);
        builder.Property(x => x.FormCode).HasMaxLength(8).IsUnicode(false);
        builder.Property(x => x.WhyCode).HasMaxLength(8).IsUnicode(false);
        builder.Property(x => x.HomeContact).HasMaxLength(60);
        builder.Property(x => x.HomePhone).HasMaxLength(60);
        builder.Property(x => x.ReceivingContact).HasMaxLength(60);
        builder.Property(x => x.ReceivingPhone).HasMaxLength(60);
        builder.Property(x => x.OwnPhone).HasMaxLength(60);
        builder.Property(x => x.CardNumber).HasMaxLength(40);
        builder.Property(x => x.CardStampedBy).HasMaxLength(120);
        builder.Property(x => x.FiledWith).HasMaxLength(120);
        builder.Ignore(x => x.IsOpen);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Home).WithMany().HasForeignKey(x => x.HomeId);
        builder.HasOne(x => x.Receiving).WithMany().HasForeignKey(x => x.ReceivingId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.HomeId, x.SupersededNo, x.ValidTo });
        builder.HasIndex(x => new { x.ReceivingId, x.SupersededNo, x.ValidTo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo });
    }
}
